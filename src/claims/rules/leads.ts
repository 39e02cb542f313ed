/** Who heads a group, a power or its body. */
export const LEADS = `
leads/lead -
X led Y.
unless: to
led: lead head command chair govern captain helm
+ Moqtada al-Sadr leads the Mahdi Army. => Moqtada al-Sadr > Mahdi Army
+ The Mahdi Army is led by Moqtada al-Sadr. => Moqtada al-Sadr > Mahdi Army
- Iran leads Turkey by ten points.
- Ahmed Barzani founded the Dawa Party.
- Ahmed Barzani directed the Interior Ministry to wait.
- Ahmed Barzani led the Dawa Party to work with Iran.

leads/run -
X(who) ran Y(group).
unless: to
ran: run direct
+ Ahmed Barzani runs the Interior Ministry. => Ahmed Barzani > Interior Ministry
- Ahmed Barzani ran a marathon.

leads/leader -
X, the leader of Y.
X, the chief of Y(group).
leader: leader head president ruler emir mayor governor secretary-general director-general king queen sultan chancellor dictator strongman autocrat monarch emperor
chief: chief commander chairman chairwoman chairperson chair director boss commander-in-chief ceo superintendent principal dean coach manager captain speaker pastor rector headmaster headmistress provost abbot vice-chancellor
of: of for at
+ Moqtada al-Sadr, the leader of the Mahdi Army, spoke in Najaf. => Moqtada al-Sadr > Mahdi Army
+ Syrian President Bashar al-Assad spoke in Damascus. => Bashar al-Assad > Syria
- Saddam Hussein, the former president of Iraq, spoke.
- George Bush's chief, a man of few words, spoke.
- Ahmed Barzani, a Mahdi Army gang leader, spoke.
- Ahmed Barzani, a founder of the Mahdi Army, spoke.
- Ahmed Barzani, the policy director of the Mahdi Army, spoke.

leads/premier -
X, the premier of Y(country).
premier: premier
of: of for
+ British Prime Minister John Hale spoke. => John Hale > United Kingdom
- Labour Prime Minister John Hale spoke.

leads/own-group -
X(person)'s militia, Y.
militia: army militia movement network government bloc front cabinet faction force administration coalition regime junta presidency
+ Moqtada al-Sadr's Mahdi Army held a parade. => Moqtada al-Sadr > Mahdi Army
+ The Obama administration spoke. => Obama > The Obama administration
- Iran's army held a parade.
- Ahmed Barzani thanked his party.
- Ahmed Barzani used his personal network.

leads/led -
X(actor)-led Y(group).
led: led headed commanded run
+ American-led forces took the town. => United States > American-led forces
- Well-led forces took the town.

leads/leadership-of -
X's leadership of Y.
leadership: leadership command chairmanship presidency
+ Moqtada al-Sadr's leadership of the Mahdi Army is safe. => Moqtada al-Sadr > Mahdi Army
- The leadership of the Mahdi Army is safe.

leads/answer-to -
Y(body) answers to X.
answers: answer report
to: to
+ The Quds Force answered to Ali Khamenei. => Ali Khamenei > Quds Force
- Ahmed Barzani answers to no name.

leads/under -
Y(group) under X(figure).
under: under
+ The army under Nouri al-Maliki took the town. => Nouri al-Maliki > The army
- The tunnel under Baghdad was closed.
`;
