institute-east-asia-society = German East Asiatic Society
    .short = OAG
    .task = Founded in { site-tokyo } on { $founded }, it is one of the oldest German associations in East Asia. It publishes books and hosts lectures.
institute-chamber = German Chamber of Commerce and Industry in Japan
    .short = AHK Japan
    .task = It advises companies of both countries and represents its members towards government and administration.
institute-japanese-chamber = Japanese Chamber of Commerce and Industry in { site-duesseldorf }
    .short = JIHK
    .task = It speaks for Japanese companies on the Rhine, home to one of the largest Japanese communities in Europe.
institute-berlin-centre = Japanese-German Center { site-berlin }
    .short = JDZB
    .task = Founded by both governments in { $founded }, it brings together experts, members of parliament and young professionals.

envoy-aoki = Aoki Shūzō
    .task = Diplomat and foreign minister; he represented { state-japan } in { site-berlin } for many years.
# allow(identical-to-source): a German name
# allow(identical-to-source .listed): a German name
envoy-baelz = Erwin von Bälz
    .listed = Bälz, Erwin von
    .task = Physician; from { $arrival } he taught medicine in { site-tokyo }, and he attended the imperial family.
envoy-eulenburg = Friedrich Albrecht zu Eulenburg
    .listed = Eulenburg, Friedrich Albrecht zu
    .task = Head of the Prussian expedition to East Asia ({ $expedition }).
envoy-kitasato = Kitasato Shibasaburō
    .task = Bacteriologist and student of Robert Koch; with Emil von Behring, he founded serum therapy in { $serum }.

keyword-most-favoured = most-favoured-nation treatment
    .definition = Whoever grants an advantage to one state grants it to the parties to the treaty, too.
keyword-double-taxation = double taxation
    .definition = Two states tax the same income of the same person.
keyword-origin = statement on origin
    .definition = The exporter states on the invoice where a product was made, so that it may be imported free of duty.
keyword-indication = geographical indication
    .definition = A name that only products from a certain area may bear.
    .forms = geographical indications
    .avoid = designation of origin

document-official-journal = Text of the agreement
    .issuer = Publications Office of the { state-european-union }
document-foreign-ministry = Collection of treaties
    .issuer = Ministry of Foreign Affairs of { state-japan }
