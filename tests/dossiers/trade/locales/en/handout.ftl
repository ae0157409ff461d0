handout-title = Trading with { state-japan }
# $date (string): the date of the data
handout-kicker = In brief · { $date }
# $count (number): how many agreements are in force
handout-lead = Welcome! On these two pages, you will find what { $count ->
        [one] one agreement does
       *[other] { $count } agreements do
    } for your company, and who can help you.
handout-figures = In figures
handout-treaties = What applies today
handout-routes = How goods travel
handout-terms = Words for customs
handout-who = Who can help you
handout-steps = Free of duty in three steps
handout-step-one = Classify the product
    .text = Look up the tariff number of your product; the rate of duty and the rule of origin depend on it.
handout-step-two = Check the origin
    .text = If the product meets the rule of origin, write the statement on origin on the invoice.
handout-step-three = Keep the documents
    .text = Keep all evidence; customs may ask for it years later.
