/** Who holds, rules or owns what. */
export const CONTROLS = `
controls/control -
X controlled Y.
X ruled over Y(place).
ruled: rule reign
over: over
controlled: control dominate occupy rule govern administer annex recapture retake capture conquer reconquer liberate overrun take_over nationalise nationalize colonise colonize
+ The Mahdi Army controls Sadr City. => Mahdi Army > Sadr City
+ Crimea was annexed by Russia. => Russia > Crimea
- Farmers control the weeds.
- Turkey backs an operation to capture Basra.

controls/take -
X seized Y(place).
X ran Y(place).
unless: place spot spots ad ads bank gym tv
seized: seize hold take
ran: run
+ The Taliban seized Kunduz. => Taliban > Kunduz
- The Taliban seized a chance.

controls/own -
X bought Y(group).
X owned Y(body).
X bought a stake in Y(group).
bought: buy acquire purchase take_over absorb snap_up buy_out buy_up
owned: own co-own
stake: stake share shareholding majority holding
in: in of
+ Microsoft acquired Nokia. => Microsoft > Nokia
+ Ahmed Barzani owns two hotels. => Ahmed Barzani > two hotels
+ Microsoft bought a stake in Nokia. => Microsoft > Nokia
- Microsoft acquired a taste for it.

controls/take-control -
X took control of Y.
took: take seize gain have regain keep assume wrest retain maintain consolidate resume exercise establish tighten reassert
control: control charge possession command hold sovereignty dominance ownership
of: of over
+ The Mahdi Army took control of Basra. => Mahdi Army > Basra
- The Mahdi Army took note of Basra.

controls/control-of -
X's control of Y.
X's occupation of Y.
X's acquisition of Y(group).
control: control rule authority grip hold sovereignty stranglehold dominance dominion
occupation: occupation annexation capture seizure conquest liberation domination possession ownership
acquisition: acquisition purchase takeover buyout
of: of over on
+ Russia's annexation of Crimea went on. => Russia > Crimea
- The occupation of Crimea went on.

controls/held -
X-held Y.
held: held controlled occupied ruled dominated administered owned run
+ The Israeli-occupied Golan Heights were quiet. => Israel > Golan Heights
- Hand-held cameras were sold in Iraq.

controls/under -
Y under X's control.
control: control rule occupation sovereignty ownership domination
+ The town is under the control of rebels. => rebels > The town
+ Farmers fled areas under Russia's control. => Russia > areas
- The fire is under control in Russia.

controls/own-company -
X(who)'s company, Y(body).
unless: parent forerunner sister rival partner client insurance phone oil
company: company subsidiary restaurant hotel factory plant refinery mine mansion estate villa ranch farm newspaper magazine airline brewery casino studio nightclub resort shop store warehouse shipyard mill winery tabloid
+ Ahmed Barzani's company paid nothing. => Ahmed Barzani > company
- Ahmed Barzani's companion paid nothing.

controls/owner -
X, the owner of Y(body).
X(group), the parent of Y(group).
owner: owner proprietor shareholder co-owner landlord
parent: parent
+ Jeff Bezos, the owner of the Washington Post, spoke. => Jeff Bezos > Washington Post
- Jeff Bezos, the owner of a yacht, spoke.

controls/fall-to -
Y(place) fell to X.
fell: fall
to: to
+ Kunduz fell to the Taliban. => Taliban > Kunduz
- Temperatures fell to zero in Kunduz.

`;
