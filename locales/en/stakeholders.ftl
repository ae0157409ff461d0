### Who does what, and the tasks that are the columns of the table of roles.

stakeholder-french-embassy = French Embassy in { place-korea }
    .short = French Embassy
    .role = Opens doors, explains the context, finds partners and supports visits
    .text =
        The Embassy is there to make the first steps easier. Under Ambassador { person-philippe-bertoux } it brings French and Korean local authorities into contact, explains the setting in which the other side works and helps to identify a suitable partner.

        Once a project is under way it lends support on request, and it assists delegations travelling in either direction. The work is shared among its Political Section, its Cultural Action and Cooperation Service and its Economic Service.
    .relations = Business France and Atout France join in its work. In { place-paris }, the { stakeholder-dctciv.short } of the Ministry acts together with the embassies.

# $forum-2023 (date): the first forum
stakeholder-korean-embassy = Korean Embassy in { place-france }
    .short = Korean Embassy
    .role = Offers like support on the Korean side; houses the { place-paris } office of { stakeholder-garok.short }
    .text =
        What the { stakeholder-french-embassy.short } does in { place-korea }, the Korean one does in { place-france }: introductions, knowledge of the context, help in the search for a partner and with visits.

        Ambassador { person-choi-jai-chul } spoke in { $forum-2023 } at the first French–Korean forum; the address is available on video from { stakeholder-cuf.short }.
    .relations = The { place-paris } office of { stakeholder-garok.short } is under its roof. Its Ambassador is among those whom the { stakeholder-senate-group.short } meets.

# $president-since (date): since when its president has presided
stakeholder-senate-group = { place-france }–{ place-korea } friendship group of the French Senate
    .short = Senate friendship group
    .role = Conducts parliamentary diplomacy and sets new partnerships in motion
    .text =
        Senators, too, conduct diplomacy. The group, over which { person-catherine-dumas } has presided since { $president-since }, meets the Korean Ambassador, elected representatives, civil society and people from business, the arts and science.

        Such meetings bear fruit: the partnership { partnership-paris17-yangcheon } started here. The group regards its own part, that of the Ministry for Europe and Foreign Affairs and that of { stakeholder-cuf.short } as depending on one another.
    .relations = It meets the Korean Ambassador, and counts on the Ministry, where the { stakeholder-dctciv.short } is in charge of local action, and on { stakeholder-cuf.short }: in its view each of the three needs the others.

# $garok-founded (date): foundation
# $governments (number): member governments
# $offices (number): offices abroad
stakeholder-garok = Governors Association of { place-korea } (GAROK)
    .short = GAROK
    .role = Promotes bilateral dialogue and helps authorities to find a counterpart
    .text =
        The association was founded in { $garok-founded } and brings together { $governments ->
            [one] { $governments } metropolitan or provincial government
           *[other] { $governments } metropolitan and provincial governments
        }. Its seat is in { place-seoul }, and of its { $offices ->
            [one] { $offices } office
           *[other] { $offices } offices
        } abroad one is in { place-paris }; { person-hong-joon-ho } and { person-kim-hyoung-jin } speak for it in the brief.

        It fosters dialogue between the two countries, keeps the Korean government informed and helps local authorities to find their opposite number. { person-kim-hyoung-jin } likens this last service to that of a Korean matchmaker, through whom a future couple meets for the first time.
    .relations = Its { place-paris } office is housed in the { stakeholder-korean-embassy.short }.

stakeholder-dctciv = Delegation for Local Authorities and Civil Society (DCTCIV), French Ministry for Europe and Foreign Affairs
    .short = DCTCIV
    .role = Advises, keeps local action in line with foreign policy, contributes to legislation, co-funds projects
    .text =
        At the Ministry, one delegation looks after the international work of French local authorities and civil society. It informs and advises them, acts together with the embassies, and sees to it that what they do abroad stays in harmony with the foreign policy of the state.

        It also has a hand in the legal texts that govern this action, and shares the cost of projects: calls for proposals go out each year, some devoted to a theme, others to a geographical area.
    .relations = It acts together with the embassies of { place-france }. The Ministry, to which it belongs, works with { stakeholder-cuf.short }, and the { stakeholder-senate-group.short } sees its own part as bound up with that of the Ministry.

# $cuf-founded (date): foundation
# $members (number): members
# $agenda (date): the year of the UN agenda
# $country-group (date): creation of the Korea country group
# $forum-2023 (date): the first forum
# $forum-2024 (date): the second forum, as planned
stakeholder-cuf = Cités Unies France
    .short = { stakeholder-cuf }
    .role = Brings French local authorities together, speaks for them and organises forums
    .text =
        Founded in { $cuf-founded }, the federation has { $members ->
            [one] { $members } member
           *[other] { $members } members
        }: most of the regions, a quarter of the départements, and a good many cities and towns. The associations of mayors, of départements and of regions have seats on its board, and whoever joins it also belongs to United Cities and Local Governments (UCLG).

        It speaks up for the international action of local authorities, promotes the { DATETIME($agenda, style: "short") } Agenda and its Sustainable Development Goals, and holds forums, country groups and days devoted to decentralised cooperation. A group for { place-korea } has existed since { $country-group }. The first French–Korean forum, on innovation and what makes territories attractive, met in { $forum-2023 }; a second, on innovation and the appeal of regions under the name ‘TGV-FC’, was planned for { $forum-2024 }.
    .relations = It works with the Ministry and its { stakeholder-dctciv.short }, with the French Development Agency (AFD) and with the European Commission. The { stakeholder-senate-group.short } regards their two roles as interdependent.

## Tasks

task-contact = First contacts
task-context = Context and partner search
task-advice = Information and advice
task-diplomacy = Dialogue and diplomacy
task-visits = Cross-visits
task-network = Federation and advocacy
task-forums = Forums
task-funding = Co-funding
task-law = Law
