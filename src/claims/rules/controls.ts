/** Who holds, rules or owns what. */
export const CONTROLS = `
controls/control -
X controlled Y.
controlled: control dominate occupy rule govern administer annex recapture retake capture conquer reconquer liberate overrun take_over
+ The Mahdi Army controls Sadr City. => Mahdi Army > Sadr City
+ Crimea was annexed by Russia. => Russia > Crimea
- Farmers control the weeds.
- Turkey backs an operation to capture Basra.

controls/take -
X seized Y(place).
X ran Y(country).
unless: place
seized: seize hold take
ran: run
+ The Taliban seized Kunduz. => Taliban > Kunduz
- The Taliban seized a chance.

controls/own -
X bought Y(group).
bought: buy acquire own purchase take_over
+ Microsoft acquired Nokia. => Microsoft > Nokia
- Microsoft acquired a taste for it.
- Ahmed Barzani ran the agency.

controls/take-control -
X took control of Y.
took: take seize gain have regain keep assume wrest retain maintain consolidate
control: control charge possession command hold
of: of over
+ The Mahdi Army took control of Basra. => Mahdi Army > Basra
- The Mahdi Army took note of Basra.

controls/control-of -
X's control of Y.
X's occupation of Y.
control: control rule authority grip hold
occupation: occupation annexation capture seizure conquest liberation takeover domination possession ownership
of: of over on
+ Russia's annexation of Crimea went on. => Russia > Crimea
- The occupation of Crimea went on.

controls/held -
X-held Y.
held: held controlled occupied ruled dominated administered owned run
+ The Israeli-occupied Golan Heights were quiet. => Israel > Golan Heights
- Hand-held cameras were sold in Iraq.

controls/owner -
X, the owner of Y(group).
owner: owner proprietor shareholder
+ Jeff Bezos, the owner of the Washington Post, spoke. => Jeff Bezos > Washington Post
- Jeff Bezos, the owner of a yacht, spoke.

controls/fall-to -
Y(place) fell to X.
fell: fall
to: to
+ Kunduz fell to the Taliban. => Taliban > Kunduz
- Temperatures fell to zero in Kunduz.

`;
