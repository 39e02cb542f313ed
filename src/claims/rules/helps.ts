/** Material help and cooperation: arms, money, training, relief, trade (PLOVER AID, COOPERATE). */
export const HELPS = `
helps/aid AID
X armed Y.
armed: arm fund finance bankroll train equip aid assist help supply subsidise subsidize sponsor shelter harbour harbor rescue bail_out reinforce evacuate airlift resupply protect shield advise relieve feed nurture mentor counsel
+ Iran arms Hezbollah. => Iran > Hezbollah
+ Hezbollah was trained by the Quds Force. => Quds Force > Hezbollah
+ Hezbollah, funded by Iran, denied it. => Iran > Hezbollah
- Trees shelter the house.

helps/donate AID
X donated to Y.
X sold planes to Y.
Y is treated at X(any).
donated: donate
sold: sell donate lend export supply
unless: ear ears thoughts thought merger vision idea ideas message plan policy story support voice name himself herself itself themselves
treated: treated hospitalised
to: to
at: at in
+ Blackwater sold planes to Iraq. => Blackwater > Iraq
+ Germany has donated to Ukraine. => Germany > Ukraine
- Iraq sold planes on Monday.

helps/supply AID
X supplied rockets to Y.
X provided Y with arms.
X provided arms to Y.
supplied: supply deliver donate ship smuggle funnel sell lend distribute hand_out channel contribute give send
provided: provide supply equip furnish
to: to for
with: with
rockets: rocket weapon arm missile ammunition bomb fund money food medicine explosive gun aid equipment training intelligence fuel supply support help relief assistance shelter cash material oil gas grant loan vehicle tank drone information vaccine device troop adviser water tent service security technology goods blanket million billion component document logistic $ € £ euro dollar pound
+ Iran supplied rockets to Hezbollah. => Iran > Hezbollah
+ Iran supplied Hezbollah with rockets. => Iran > Hezbollah
- Iran supplied oil to the market.

helps/give AID
X gave Y weapons.
X sent weapons to Y.
gave: give lend grant send sell hand pay award loan allocate
sent: send give allocate extend grant dispatch award transfer pay channel pump pour airlift rush fly
weapons: weapon arm missile ammunition money aid help food medicine fund training support loan cash assistance shelter intelligence information fuel relief gun explosive rocket sanctuary supply equipment grant million billion vaccine refuge goods tank $ € £ euro dollar pound
to: to for into
+ Germany gave Ukraine weapons. => Germany > Ukraine
+ Germany flew aid to Ukraine. => Germany > Ukraine
- Germany sent a letter to Ukraine.

helps/provide-for AID
X provided aid for Y.
X announced aid for Y.
X contributed money to Y.
provided: provide raise collect supply set_aside earmark allocate spend secure fund increase boost release approve contribute
announced: announce approve unveil confirm
contributed: contribute donate
aid: aid assistance help relief food medicine shelter funding fund money grant loan package support million billion vaccine supply $ € £ euro dollar pound
money: money million billion fund cash $ € £ euro dollar pound
for: for to
to: to
+ Norway announced aid for Ukraine. => Norway > Ukraine
+ Norway raised money for Ukraine. => Norway > Ukraine
- Norway announced plans for Ukraine.

helps/take-in AID
X resettled Y(who).
X accepted Y(refugee).
X opened its borders to Y.
X offered refuge to Y.
X granted Y asylum.
X granted asylum to Y.
granted: grant give offer
asylum: asylum
resettled: take_in resettle house feed accommodate
accepted: accept admit take
opened: open reopen
borders: border door frontier
offered: offer give grant provide
refuge: refuge shelter sanctuary haven
to: to for
+ Jordan opened its borders to Syrian refugees. => Jordan > Syrian refugees
+ Jordan resettled Syrian refugees. => Jordan > Syrian refugees
- Jordan opened a shop to tourists.

helps/send-keepers AID
X sent peacekeepers to Y(any).
sent: send deploy dispatch contribute fly commit pledge
peacekeepers: peacekeeper medic doctor nurse rescuer engineer platoon contingent volunteer instructor trainer observer
to: to in into
+ Kenya is sending peacekeepers to Haiti. => Kenya > Haiti
- Kenya is sending letters to Haiti.

helps/donor-to AID
X, donor to Y.
donor: donor
to: to of for in
+ Norway, the largest donor to Ukraine, agreed. => Norway > Ukraine
- Norway, the donor, agreed.

helps/cooperate COOPERATE
X cooperated with Y.
X cooperated with Y's investigation.
X and Y cooperated.
investigation: investigation inquiry probe review
X traded with Y.
cooperated: cooperate co-operate collaborate partner coordinate liaise
traded: trade train work team_up
with: with alongside
+ Turkey cooperated with Iraq. => Turkey > Iraq
- Turkey cooperated on Monday.

helps/share COOPERATE
X shared intelligence with Y.
X conducted exercises with Y.
X and Y conducted exercises.
X and Y shared intelligence.
X invested in Y(power).
shared: share exchange
intelligence: intelligence information data technology prisoner evidence expertise experience know-how ambassador
conducted: conduct hold stage launch carry_out begin perform run start undertake
exercises: exercise drill manoeuvre maneuver patrol game
invested: invest
with: with
in: in
+ Turkey has shared intelligence with Iraq. => Turkey > Iraq
+ Iraq and Turkey met. Iraq held exercises with Turkey. => Iraq > Turkey
- Turkey shared a border with Iraq.

helps/extradite COOPERATE
X extradited a man to Y.
extradited: extradite
to: to
+ Spain extradited Ahmed Barzani to Iraq. => Spain > Iraq
- Spain extradited Ahmed Barzani.

helps/aid-to AID
X's aid to Y.
X's supply to Y.
X's cooperation with Y.
The cooperation between X and Y.
X's training of Y.
X's funding for Y.
aid: aid assistance help
supply: supply delivery shipment donation
cooperation: cooperation co-operation collaboration trade partnership coordination
training: training funding arming financing sponsorship rescue bankrolling
funding: funding aid assistance money
to: to for
with: with
of: of
for: for to
+ Germany's aid to Ukraine has grown. => Germany > Ukraine
+ Iran has stepped up supplies of weapons to Hezbollah. => Iran > Hezbollah
+ Turkey's cooperation with Iraq has grown. => Turkey > Iraq
- Aid to Ukraine has grown.

helps/backed AID
X-backed Y.
backed: backed funded armed trained supported sponsored financed supplied equipped assisted aided
+ Turkish-backed rebels seized the town. => Turkey > Turkish-backed rebels
- Tax-funded schools opened in Turkey.

helps/relief-to AID
X sent aid to Y(any).
X provided aid in Y(any).
sent: send provide give deliver ship fly bring donate contribute distribute airlift lend pledge commit extend
provided: provide deliver distribute announce fund boost increase
aid: aid assistance relief food medicine vaccine tent blanket
to: to for into
in: in for
+ Norway flew food to Gaza. => Norway > Gaza
+ Norway provides humanitarian aid in Somalia. => Norway > Somalia
- Norway sent a letter to Gaza.

helps/rely-on AID
Y relied on X.
relied: rely depend lean count
on: on upon
+ The Iraqi government relies on American troops. => American troops > Iraqi government
- The Iraqi government relies on oil.

helps/received AID
Y received aid from X.
received: receive get obtain accept win secure
aid: aid assistance help support backing weapon arm missile money funding fund training loan grant relief supply equipment ammunition donation
from: from
+ Hezbollah received weapons from Iran. => Iran > Hezbollah
- Hezbollah received a letter from Iran.

helps/pay AID
X paid Y.
paid: pay bribe
unless: attention heed tribute price visit for fine
+ Iran paid Hezbollah. => Iran > Hezbollah
- Iran paid attention to Hezbollah.
`;
