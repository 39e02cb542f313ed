/** Civilian collective protest (PLOVER PROTEST). */
export const PROTESTS = `
protests/protest PROTEST
X protested against Y.
X rallied outside Y.
protested: protest demonstrate rally march riot agitate campaign chant turn_out strike rise_up revolt
rallied: protest demonstrate rally march riot chant
against: against
outside: outside at
+ The Dawa Party protested against Turkey. => Dawa Party > Turkey
+ Teachers are striking against the Iraqi government. => Teachers > Iraqi government
- The Dawa Party rallied in Turkey.
- Ryan Crocker demonstrated to Nouri al-Maliki that the plan works.

protests/boycott PROTEST/boycott
X boycotted Y.
X picketed Y.
boycotted: boycott
Y drew boos from X.
drew: draw get receive earn face
boos: boo jeer heckling catcall protest
from: from
picketed: picket heckle jeer boo barrack shout_down
+ The Accordance Front boycotted the parliament. => Accordance Front > the parliament
+ Ahmed Barzani drew boos from the crowd. => the crowd > Ahmed Barzani
- The boycott ended on Monday.

protests/protest-object PROTEST/demo
X protested Y.
X protested Y's decision.
X protested to Y.
protested: protest
to: to
+ Students protested the Iraqi government. => Students > Iraqi government
- Students protested on Monday.

protests/stage PROTEST/demo
X staged a protest against Y.
X went on strike against Y.
X took to the streets against Y.
went: go
on: on
took: take
to: to
streets: street
staged: stage hold organise organize join lead mount plan call
protest: protest demonstration rally march strike sit-in riot vigil boycott walkout
strike: strike hunger-strike
against: against outside at
+ Workers staged a strike against Blackwater. => Workers > Blackwater
+ Workers went on strike against Blackwater. => Workers > Blackwater
- Workers staged a play against the clock.

protests/lodge PROTEST
X lodged a protest with Y.
X raised concerns with Y.
raised: raise
concerns: concern objection
lodged: lodge file submit register
protest: protest
with: with to
+ Japan lodged a protest with China. => Japan > China
- Japan lodged a claim with care.

protests/walk-out PROTEST
X walked out of Y.
walked: walk walk_out storm_out
of: of
+ The Accordance Front walked out of the parliament. => Accordance Front > the parliament
- Ahmed Barzani walked to the parliament.

protests/burn PROTEST/vandalize
X burned Y's flag.
burned: burn torch trample
flag: flag effigy portrait picture banner
+ Protesters burned the flag of Israel. => Protesters > Israel
- Farmers burned Israel's fields.

protests/protest-against PROTEST/demo
X's protest against Y.
X's boycott of Y.
protest: protest demonstration rally march riot uprising strike revolt rebellion revolution
against: against
boycott: boycott
+ The Dawa Party's protest against Turkey went on. => Dawa Party > Turkey
- Protests against Turkey drew crowds.
`;
