/** Threats, and force postured short of its use (PLOVER THREATEN, MOBILIZE). */
export const THREATENS = `
threatens/threaten THREATEN
X threatened Y.
threatened: threaten menace endanger imperil intimidate
+ Turkey threatened Hezbollah. => Turkey > Hezbollah
- Floods threatened the harvest in Turkey.

threatens/warn THREATEN
X warned Y.
warned: warn caution
unless: typhoon storm storms flood floods hurricane earthquake tsunami drought heat rain snow avalanche
+ Iran warned Israel not to cross the border. => Iran > Israel
+ Turkey was warned by Russia. => Russia > Turkey
- Forecasters warned Turkey of storms.
- Turkey warned Syria to leave.

threatens/threaten-to THREATEN/violence
X threatened to attack Y.
X menaced to Y.
threatened: threaten vow swear warn pledge
menaced: threaten
to: to
attack: attacks coerces sanctions controls accuses protests opposed_to
+ Turkey threatened to attack Syria. => Turkey > Syria
- Turkey promised to help Syria.

threatens/threat-to THREATEN
X's threat to Y.
threat: threat ultimatum warning menace
to: to against
+ Iran's threats against Israel went on. => Iran > Israel
+ Turkey issued a warning to Syria. => Turkey > Syria
- The threat to Israel has grown.

threatens/deploy MOBILIZE/troops
X deployed troops against Y.
X massed troops near Y.
X massed troops for an attack against Y.
X prepared for war against Y.
deployed: deploy mobilise mobilize send mass amass dispatch move station position
massed: mass amass deploy mobilize mobilise gather
troops: troop soldier force tank army police warship missile unit jet aircraft warplane
prepared: prepare gear_up ready brace plot
war: war attack assault offensive invasion strike raid operation
attack: attack assault offensive invasion strike raid operation war
for: for
against: against on
near: near along on at
+ Turkey massed troops near Syria. => Turkey > Syria
+ Turkey is preparing for war against Syria. => Turkey > Syria
- Turkey massed wheat near Syria.

threatens/retaliate THREATEN/violence
X vowed revenge on Y.
vowed: vow swear threaten promise
revenge: revenge vengeance retaliation reprisal war action
on: on against
+ Hezbollah vowed revenge on Israel. => Hezbollah > Israel
- Hezbollah vowed on Monday.

threatens/deadline THREATEN/ultimatum
X gave Y a deadline.
X set a deadline for Y.
gave: give hand set
set: set issue
deadline: deadline ultimatum
for: for to
+ Turkey gave Greece an ultimatum. => Turkey > Greece
- Turkey gave Greece a bridge.
`;
