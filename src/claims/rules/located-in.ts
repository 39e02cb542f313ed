/** Where people and groups are, work or live, and where places lie. */
export const LOCATED_IN = `
located_in/live -
X lives in Y.
X operates from Y.
unless: household households home homes
lives: live stay remain work operate reside hide shelter serve camp settle study sleep dwell wait linger train teach practise practice grow_up farm shop dine lunch holiday vacation sit stand lie
operates: operate fight work
in: in inside at near within across throughout
from: from
+ Hezbollah operates in Lebanon. => Hezbollah > Lebanon
+ In Lebanon, Hezbollah operates schools. => Hezbollah > Lebanon
- Hezbollah believes in Lebanon.
- Women live in households with children.

located_in/gather -
X gathered in Y.
X rallied at a funeral in Y.
unless: demand demands need needs target targets goal goals deadline deadlines requirements obligations criteria standards
gathered: gather assemble rally march demonstrate protest parade queue meet convene congregate clash die drown perish starve bleed collapse faint appear reappear perform surrender vanish disappear pray worship vote preach campaign lecture testify graduate marry wed celebrate patrol dig search walk ride speak train exercise skirmish riot loot mourn mass fan_out grow_up
rallied: go rally gather meet speak appear perform die march collapse testify talk mingle dance eat campaign
in: in inside at near within throughout across on around
at: at during in after before to
funeral: poll funeral rally speech event ceremony meeting conference forum debate fundraiser dinner lunch breakfast reception gala concert festival parade protest demonstration vigil hearing trial summit talks session convention caucus church mosque temple synagogue hall school college university hospital hotel restaurant stadium arena theatre theater club factory plant gym barn farm house home airport base camp stop appearance interview visit trip tour
+ Farmers gathered in Geneva. => Farmers > Geneva
+ Ahmed Barzani spoke at a rally in Toledo. => Ahmed Barzani > Toledo
+ Speaking in Toledo, Ahmed Barzani praised the plan. => Ahmed Barzani > Toledo
- Clouds gathered over Geneva.

located_in/scene -
X acted at a rally in Y.
acted: any_verb
at: at during
rally: rally speech event ceremony conference forum debate fundraiser dinner lunch breakfast reception gala concert festival parade protest demonstration vigil summit talks session convention caucus
in: in at near inside
+ At a rally in Toledo, Ahmed Barzani rejected the plan. => Ahmed Barzani > Toledo
- After a rally in Toledo, Ahmed Barzani rejected the plan.

located_in/say -
X said in Y.
X said at a rally in Y.
X told reporters in Y.
said: say tell report announce declare warn vow state comment complain joke argue insist boast promise urge address greet
told: tell address greet inform brief assure welcome entertain
in: in at inside from near
at: at during in
rally: rally speech event ceremony meeting conference forum debate fundraiser dinner lunch breakfast reception gala concert festival parade protest demonstration vigil hearing summit session convention caucus church mosque temple synagogue hall school college university hotel restaurant stadium arena theatre theater club factory plant gym barn farm stop appearance visit trip tour interview talks
reporters: reporter journalist crowd audience supporter rally conference gathering meeting crowds worshipper congregation
+ The minister said in Geneva that talks went on. => The minister > Geneva
+ Ahmed Barzani told reporters in Toledo that he was tired. => Ahmed Barzani > Toledo
- The minister said he had faith in Geneva.

located_in/hold -
X held a rally in Y.
held: hold give make deliver attend host address stage open join visit take undergo receive chair spend do serve
rally: rally speech event ceremony meeting conference forum debate fundraiser dinner lunch breakfast reception gala concert festival parade protest demonstration vigil hearing summit talks session convention school college university church stage appearance stop visit trip tour surgery operation treatment training refuge shelter sentence remarks class lesson party exercise service mass funeral wedding sit-in day week weekend month year morning night afternoon evening time hour minute childhood summer winter holiday
in: in at inside near
+ The union held a rally in Geneva. => The union > Geneva
+ Ahmed Barzani spent two years in Geneva. => Ahmed Barzani > Geneva
- The union held a stake in a bank.

located_in/arrive -
X arrived in Y.
X travelled to Y.
X descended on Y.
X reached Y.
X visited Y.
arrived: arrive land touch_down show_up turn_up
travelled: travel fly return go come move flee head drive march deploy journey sail walk ride rush migrate emigrate immigrate relocate sneak cross sweep advance get commute retreat withdraw repair pour stream flock
reached: reach tour enter infiltrate storm
visited: visit
descended: descend converge
in: in at on
to: to into onto across
on: on upon
+ Ahmed Barzani arrived in Baghdad. => Ahmed Barzani > Baghdad
+ Ryan Crocker visited Baghdad. => Ryan Crocker > Baghdad
- Prices returned to normal in Baghdad.

located_in/born -
They bore X in Y.
They raised X in Y.
bore: bear
raised: raise educate school bury intern imprison jail detain hold arrest capture catch seize apprehend kidnap abduct rescue station billet house
in: in at near inside on
+ Ahmed Barzani was born in Toledo. => Ahmed Barzani > Toledo
+ Police arrested Ahmed Barzani in Toledo. => Ahmed Barzani > Toledo
- Ahmed Barzani was born in a hurry.

located_in/struck -
They killed X in Y.
They killed X at a rally in Y.
killed: kill murder shoot stab wound injure hurt execute hang behead assassinate slay massacre gun_down trap strand treat spot photograph film evacuate crown inaugurate convict sentence
in: in at near inside on
at: at during in
rally: rally speech event ceremony meeting conference shooting attack bombing blast explosion raid clash fire crash siege battle riot stampede protest demonstration school church hospital hotel restaurant market cafe nightclub funeral wedding
+ Police shot two farmers in Toledo. => two farmers > Toledo
+ Ahmed Barzani was wounded in a blast in Basra. => Ahmed Barzani > Basra
- Ahmed Barzani was wounded in the leg.

located_in/sent -
They sent X to Y.
sent: send bring take fly rush deploy dispatch transfer extradite deport exile expel airlift ferry escort drive move lead accompany bus carry transport admit return invite smuggle
to: to into onto
+ The ministry sent troops to Basra. => troops > Basra
+ Ahmed Barzani was taken to Toledo. => Ahmed Barzani > Toledo
- The ministry sent a letter to Toledo.

located_in/based -
X is based in Y.
based: based headquartered stationed deployed located situated hiding living residing exiled camped jailed imprisoned interned housed encamped stranded trapped hospitalised hospitalized born raised
in: in at near inside on within
+ The Quds Force is based in Tehran. => Quds Force > Tehran
+ Soldiers stationed in Basra slept. => Soldiers > Basra
- The film is based in part on Iran.

located_in/based-compound -
Y-based X.
based: based headquartered
+ The Beirut-based agency left Beirut. => The Beirut-based agency > Beirut
- Evidence-based medicine spread in Iran.

located_in/in -
X(who) in Y.
unless: trail spotlight
in: in at near inside within throughout across
+ An official in Baghdad spoke. => An official > Baghdad
+ Russian troops are in Syria. => Russian troops > Syria
- The station in Linz was closed.
- The war in Iraq went on.

located_in/from -
X(person) from Y(locality).
X(person) of Y(locality).
unless: sen senator senators rep reps representative representatives gov govs governor governors congressman congresswoman lawmaker senator-elect
from: from
of: of
+ Paul Novak, 34, from Toledo, spoke. => Paul Novak > Toledo
- A letter from Toledo came.

located_in/resident -
X, a resident of Y(place).
resident: resident inhabitant native villager dweller
of: of in from
+ Residents of Toledo voted. => Residents > Toledo
- Residents of the house voted.

located_in/modifier -
Y(locality) X(who).
unless: government senator senators congressman congresswoman mayor governor official officials spokesman spokeswoman delegation delegate delegates police prosecutor prosecutors attorney general troops forces army director chief area areas region regions province state district districts municipality county governorate canton peninsula valley river rivers island lake delta administration regime campaign border borders king
+ A Texas voter spoke. => A Texas voter > Texas
+ New York lawyer Ahmed Barzani spoke. => Ahmed Barzani > New York
- The Texas senator spoke.

located_in/possessor -
Y's X(group).
unless: government governments army military ministry ministries president parliament court courts senate congress troops forces police border borders frontier ally allies partner partners rival rivals neighbour neighbours neighbor neighbors enemies navy cabinet coalition administration regime embassy base leaders leadership delegation commission council services opposition alliance deal mission network front bloc enemy
+ Iraq's Kurds voted. => Kurds > Iraq
- Iraq's government spoke.

located_in/where -
Y, where X works.
unless: lead trail win lose eke edge poll beat defeat rank finish place prevail surge compete enjoy believe think hope be have expect favor favour sit come
+ Ahmed Barzani left Austin, where he worked. => Ahmed Barzani > Austin
- Ahmed Barzani left Austin, which he liked.

located_in/visit-to -
X's visit to Y.
X's arrival in Y.
X's death in Y.
visit: visit trip journey tour return
arrival: arrival presence stay appearance rally speech
death: death arrest detention imprisonment trial execution funeral burial home house headquarters residence
to: to of
in: in at
+ Ahmed Barzani's visit to Baghdad ended. => Ahmed Barzani > Baghdad
- The visit to Baghdad ended.

located_in/death-of -
The death of X in Y.
death: death killing murder arrest detention assassination execution shooting slaying kidnapping abduction imprisonment presence arrival birth
of: of
in: in at near
+ The murder of Ahmed Barzani in Basra went on. => Ahmed Barzani > Basra
- The murder of a dream in Basra went on.
`;
