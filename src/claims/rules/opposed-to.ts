/** Enmity and rivalry as a state. */
export const OPPOSED_TO = `
opposed_to/confront -
X confronted Y.
X competed with Y.
X and Y competed.
X(critic) took on Y(critic).
confronted: confront rival combat
competed: compete vie contend feud quarrel spar joust duel
took: take_on
with: with against
+ Moqtada al-Sadr confronted the Badr Organisation. => Moqtada al-Sadr > Badr Organisation
- Ahmed Barzani confronted a hard choice.

opposed_to/challenge -
X challenged Y.
unless: to
challenged: challenge
+ Ahmed Barzani challenged Moqtada al-Sadr for the post. => Ahmed Barzani > Moqtada al-Sadr
- Ahmed Barzani challenged Moqtada al-Sadr to a debate.

opposed_to/fight-in-words -
X(figure) fought Y(figure).
X(figure) fought with Y(figure).
X(figure)'s fight with Y(figure).
fought: fight battle
fight: fight battle war
with: with against
+ Donald Trump's fight with Ted Cruz went on. => Donald Trump > Ted Cruz
- The Mahdi Army fought Israel.

opposed_to/beat-rival -
X(critic) beat Y(critic).
beat: beat defeat stop thwart topple unseat oust block outpoll trounce derail eclipse trail edge_out
+ Donald Trump defeated Ted Cruz in Ohio. => Donald Trump > Ted Cruz
- Donald Trump defeated the bill.

opposed_to/lead-over -
X's lead over Y.
lead: lead victory win advantage edge triumph
over: over against
+ Donald Trump's lead over Ted Cruz grew. => Donald Trump > Ted Cruz
- The lead over Ted Cruz grew.

opposed_to/pit-against -
It pitted X against Y.
pitted: pit set
against: against
+ The poll pitted Donald Trump against Ted Cruz. => Donald Trump > Ted Cruz
- The poll pitted hope against fear.

opposed_to/declare-war -
X declared war on Y.
declared: declare wage
war: war jihad
on: on against
+ Turkey declared war on Syria. => Turkey > Syria
- Turkey declared war on waste.

opposed_to/opposed -
X is opposed to Y.
X is hostile to Y.
X is odds with Y.
opposed: opposed
hostile: hostile antagonistic resistant
odds: odds war loggerheads
with: with
to: to towards toward
+ Militias opposed to Bashar al-Assad left Aleppo. => Militias > Bashar al-Assad
+ Turkey is at odds with Syria. => Turkey > Syria
- Ahmed Barzani is opposed to war.

opposed_to/enemy-of -
X, an enemy of Y.
X, a critic of Y.
enemy: enemy rival opponent foe adversary nemesis challenger archrival arch-rival archenemy arch-enemy
critic: critic detractor
of: of to
+ Ahmed Barzani, a critic of Bashar al-Assad, left Syria. => Ahmed Barzani > Bashar al-Assad
- Ahmed Barzani, a film critic, left Syria.

opposed_to/rivalry-with -
X's rivalry with Y.
X's opposition to Y.
The rivalry between X and Y.
rivalry: rivalry feud conflict dispute enmity confrontation tension quarrel row standoff difference disagreement rift split animosity duel showdown spat hostility friction
opposition: opposition hostility resistance enmity hatred
with: with
to: to towards of
+ Turkey's dispute with Greece went on. => Turkey > Greece
+ The conflict between Turkey and Greece went on. => Turkey > Greece
- The dispute with Greece went on.

opposed_to/anti -
anti-Y X.
anti: anti
+ Anti-Iranian militias left Basra. => Anti-Iranian militias > Iran
- Anti-war militias left Iran.

opposed_to/turn-against -
X turned against Y.
X ran against Y.
X(critic) went up against Y.
X stood up to Y.
X broke with Y.
broke: break split quarrel part fall_out
with: with from
turned: turn
ran: run compete side plot conspire battle struggle crusade rebel
went: go_up square_off face_off stand_up fight_back push_back
stood: stand_up
to: to
against: against
+ Sunni tribes turned against al-Qaeda. => Sunni tribes > al-Qaeda
- Ahmed Barzani ran against the wind.
`;
