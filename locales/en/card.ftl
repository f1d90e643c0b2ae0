### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = Choose a sentence and show the large card to someone near you. It says the same in Japanese. It works without a connection.
card-close = Close the card
card-to-reader = For the person who reads this: please answer by pointing, or write in easy Japanese.
card-group-way = Where to go
card-group-words = Words and language
card-group-help = Call for help
card-group-body = My body and health
card-group-family = Family
card-group-needs = What I need

## The cards
card-shelter = Where is the evacuation site?
card-together = Please take me with you.
card-how-far = Please show me the way on a map.
card-japanese = I cannot read Japanese.
card-speak-slowly = Please speak slowly, in easy Japanese.
card-write = Please write it down. I will translate it with my phone.
card-what-happens = What is happening? What should I do now?
card-is-it-dangerous = Is it dangerous here?
card-road = Can I go along this road?
card-ambulance = Please call an ambulance.
card-fire = There is a fire. Please call 119.
card-police = Please call the police.
card-hurt = I am hurt.
card-ill = I feel ill.
card-medicine = I need medicine.
card-pregnant = I am pregnant.
card-baby = I need milk or nappies (diapers) for a baby.
card-wheelchair = I need a wheelchair.
card-help-walking = I cannot walk well. Please help me.
card-cannot-hear = I cannot hear well. Please write it down.
card-cannot-see = I cannot see well. Please guide me.
card-child-missing = My child is missing. Please help me look.
card-family-missing = I am looking for my family.
card-trapped = Someone is trapped. Please help.
card-phone = Please let me use a telephone.
card-charge = I want to charge my phone.
card-water = I need drinking water.
card-food = I need food.
card-toilet = Where is the toilet?
card-allergy = I have a food allergy. Please tell me what is in this.
card-no-pork = For my religion I do not eat pork or drink alcohol.
card-pray = Is there a quiet place where I can pray?
card-cold = I am cold. Please lend me a blanket.
card-interpreter = Is there someone who speaks my language?
card-embassy = I want to contact my embassy.
card-thanks = Thank you for your help.
