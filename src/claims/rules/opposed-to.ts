/** Enmity and rivalry as a state. */
export const OPPOSED_TO = `
opposed_to/confront -
X confronted Y.
X competed with Y.
X and Y competed.
confronted: confront rival combat
competed: compete vie contend feud quarrel
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
opposed: opposed
hostile: hostile antagonistic resistant
to: to towards toward
+ Militias opposed to Bashar al-Assad left Aleppo. => Militias > Bashar al-Assad
- Ahmed Barzani is opposed to war.

opposed_to/enemy-of -
X, an enemy of Y.
X, a critic of Y.
enemy: enemy rival opponent foe adversary nemesis
critic: critic detractor
of: of to
+ Ahmed Barzani, a critic of Bashar al-Assad, left Syria. => Ahmed Barzani > Bashar al-Assad
- Ahmed Barzani, a film critic, left Syria.

opposed_to/rivalry-with -
X's rivalry with Y.
X's opposition to Y.
The rivalry between X and Y.
rivalry: rivalry feud conflict dispute enmity confrontation tension quarrel row standoff difference disagreement rift split animosity
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
X broke with Y.
broke: break split quarrel part fall_out
with: with from
turned: turn
ran: run compete side plot conspire
against: against
+ Sunni tribes turned against al-Qaeda. => Sunni tribes > al-Qaeda
- Ahmed Barzani ran against the wind.
`;
