### Titles of the reports that are chapters of the dossier.

chronology-title = Timeline
chronology-lead = Who is linked with whom, and since when: the partnerships between French and Korean local authorities, period by period, each with the date that the source gives.

stakeholders-title = The stakeholders
stakeholders-lead = Diplomats, members of parliament, associations of local authorities, government services: what each does for French–Korean partnerships, and with whom.

challenges-title = Challenges and answers
challenges-lead = What holds French–Korean partnerships back, with the evidence for it, and what those who keep them alive propose.
challenges-caption = The answers to each challenge
# $list (string): each challenge with the answers to it, already joined
challenges-alt = Diagram in two columns, challenges on the left, answers on the right, with a line from each challenge to the answers that fit it. { $list }.
