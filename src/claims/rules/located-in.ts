/** Where people and groups are, work or live. */
export const LOCATED_IN = `
located_in/live -
X lives in Y.
X operates from Y.
unless: household households home homes
lives: live stay remain work operate reside hide shelter serve camp settle study
operates: operate fight work
in: in inside at near within across
from: from
+ Hezbollah operates in Lebanon. => Hezbollah > Lebanon
- Hezbollah believes in Lebanon.
- Women live in households with children.

located_in/arrive -
X arrived in Y.
X travelled to Y.
X reached Y.
X visited Y.
arrived: arrive land
travelled: travel fly return go come move flee head drive march deploy
reached: reach tour
visited: visit
in: in at
to: to into
+ Ahmed Barzani arrived in Baghdad. => Ahmed Barzani > Baghdad
+ Ryan Crocker visited Baghdad. => Ryan Crocker > Baghdad
- Prices returned to normal in Baghdad.

located_in/based -
X is based in Y.
based: based headquartered stationed deployed located situated hiding living residing exiled camped
in: in at near inside outside
+ The Quds Force is based in Tehran. => Quds Force > Tehran
+ Soldiers stationed in Basra slept. => Soldiers > Basra
- The film is based in part on Iran.

located_in/based-compound -
Y-based X.
based: based headquartered
+ The Beirut-based agency left Beirut. => The Beirut-based agency > Beirut
- Evidence-based medicine spread in Iran.

located_in/in -
X in Y.
in: in
+ An official in Baghdad spoke. => An official > Baghdad
+ Russian troops are in Syria. => Russian troops > Syria
- The war in Iraq went on.

located_in/visit-to -
X's visit to Y.
X's arrival in Y.
visit: visit trip journey tour return
arrival: arrival presence stay
to: to of
in: in at
+ Ahmed Barzani's visit to Baghdad ended. => Ahmed Barzani > Baghdad
- The visit to Baghdad ended.
`;
