/** Deliberate physical violence (PLOVER ASSAULT). */
export const ATTACKS = `
attacks/attack ASSAULT
X attacked Y.
X attacked Y's positions.
positions: base position camp convoy troop soldier force fighter militant village town city district home house headquarters compound checkpoint vehicle tank tunnel ship vessel boat plane jet aircraft airport airfield stronghold territory soil refinery facility site target hospital school embassy consulate office outpost post patrol unit line trench bunker depot plant warehouse armory artillery battery radar launcher rocket missile coast border car bus train station market mosque church temple capital army navy militia police bodyguard guard men family wife son brother daughter motorcade building airspace defence defense supporter member follower worker citizen people
attacked: attack ambush assault bomb bombard shell strafe raid storm overrun invade torch rocket pound pummel slaughter massacre exterminate behead decapitate assassinate murder execute lynch torture maim mutilate rape beat_up stab gun_down shoot_dead blow_up firebomb molest club bludgeon rob mug
+ Gunmen attacked the Interior Ministry. => Gunmen > Interior Ministry
+ Israeli jets bombed Hezbollah positions. => Israel > Hezbollah
+ The Mahdi Army was bombed by British troops. => British troops > Mahdi Army
- The Interior Ministry was attacked on Monday.
- Gunmen attacked the Interior Ministry's silence.

attacks/beat ASSAULT
X punched Y.
unless: off up out
punched: punch slap kick flog manhandle headbutt pepper-spray tear-gas teargas batter set_upon
+ A guard punched and kicked Ahmed Barzani. => A guard > Ahmed Barzani
- Ahmed Barzani kicked off a meeting.

attacks/kill ASSAULT
X killed Y.
X killed the body of Y.
body: body corpse remains throat face head
killed: kill wound injure hurt hospitalise slay poison abuse suffocate strangle choke smother drown hang electrocute mutilate dismember maul brutalise brutalize traumatise
of: of
+ Syrian soldiers killed Ahmed Barzani in Aleppo. => Syrian soldiers > Ahmed Barzani
+ Ahmed Barzani, who was wounded by Israeli soldiers, left Gaza. => Israeli soldiers > Ahmed Barzani
- The bill was killed in the Senate.
- The floods killed Ahmed Barzani.

attacks/abduct ASSAULT/abduct
X abducted Y.
abducted: abduct kidnap snatch
+ Hezbollah kidnapped Ahmed Barzani. => Hezbollah > Ahmed Barzani
- Ahmed Barzani was kidnapped in Basra.

attacks/hit ASSAULT
unless: road trail campaign airwaves record low high jackpot headlines shelves target goal milestone
X struck Y's positions.
X struck Y.
struck: strike hit destroy level flatten demolish
+ Turkish jets struck Hezbollah camps. => Turkey > Hezbollah
+ Israel destroyed Hezbollah's tunnels. => Israel > Hezbollah
- Iran struck a deal with Turkey.
- Workers struck over pay in Turkey.

attacks/shoot ASSAULT/firearms
X shot Y.
X shot Y dead.
shot: shoot shoot_down shoot_up
dead: dead
+ Ahmed Barzani was shot by Iraqi police in Mosul. => Iraqi police > Ahmed Barzani
- Ahmed Barzani shot a film in Iraq.

attacks/shoot-at ASSAULT/firearms
X fired on Y.
X fired on Y's positions.
X shot at Y.
fired: fire open_up
shot: shoot
on: on at upon into toward towards against
at: at
+ Hezbollah fired on Israel. => Hezbollah > Israel
+ Israeli soldiers shot at Ahmed Barzani. => Israeli soldiers > Ahmed Barzani
- Hezbollah fired Ahmed Barzani.
- A worker shot the film on the floor of Parliament.

attacks/target ASSAULT
X targeted Y's positions.
targeted: target
positions: base position camp convoy troop soldier force fighter militant headquarters compound checkpoint vehicle tank tunnel ship vessel plane jet aircraft airport airfield stronghold refinery facility embassy consulate outpost patrol unit trench bunker depot artillery launcher ambassador official
+ Israel targeted Hezbollah positions. => Israel > Hezbollah
- Ahmed Barzani targeted Iraqi voters.

attacks/open-fire ASSAULT/firearms
X opened fire on Y.
opened: open return exchange trade train turn
fire: fire gunfire shot gun weapon
on: on at with upon against
+ Iraqi police opened fire on the Mahdi Army. => Iraqi police > Mahdi Army
- Iraqi police opened an office on Monday.

attacks/fight ASSAULT
X fought Y.
X fought against Y.
X and Y fought.
fought: fight battle combat
against: against with
+ The Mahdi Army fought British troops in Basra. => Mahdi Army > British troops
+ Hezbollah is fighting against Israel. => Hezbollah > Israel
- Ahmed Barzani fought for Iraq.

attacks/clash ASSAULT
X clashed with Y.
X and Y clashed.
clashed: clash skirmish battle grapple scuffle tussle
with: with against
+ The Mahdi Army clashed with British troops. => Mahdi Army > British troops
+ Iraqi police and the Mahdi Army clashed in Basra. => Iraqi police > Mahdi Army; Mahdi Army > Iraqi police
- Ahmed Barzani disagreed with Iraqi police.

attacks/drop-on ASSAULT/aerial
X dropped bombs on Y.
X launched missiles against Y.
dropped: drop rain hurl throw launch lob fling pour release
launched: launch fire shoot aim direct hurl throw lob
bombs: bomb explosive grenade stone rock missile rocket shell mortar projectile
missiles: missile rocket airstrike air-strike strike shell bomb grenade drone stone rock mortar
on: on at onto over into
against: against at on into toward towards
+ Israel dropped bombs on Hezbollah. => Israel > Hezbollah
+ Protesters threw stones at Israeli soldiers. => Protesters > Israeli soldiers
- Israel dropped leaflets on Hezbollah.

attacks/use-force ASSAULT
X used force against Y.
used: use employ deploy unleash
force: gas force weapon baton bullet cannon violence dog napalm drone warplane airstrike
against: against on
+ Iraqi police used tear gas against protesters. => Iraqi police > protesters
- Iraqi police used a report against crime.

attacks/attack-on ASSAULT
X's attack on Y.
The attack by X on Y.
unless: political verbal personal ad media twitter television heart
attack: attack assault raid strike airstrike air-strike offensive onslaught bombardment ambush incursion invasion blitz rampage aggression violence atrocity bombing shelling sortie gunfire cyberattack
on: on against upon into
+ Turkey's raid on Hezbollah went on. => Turkey > Hezbollah
+ The attack on the embassy by the Mahdi Army shocked Najaf. => Mahdi Army > the embassy
+ Turkish forces launched a fresh assault against Hezbollah. => Turkish forces > Hezbollah
- The attack on the embassy shocked Turkey.
- The heart attack of Ahmed Barzani worried Iran.

attacks/take-up-arms ASSAULT
X took up arms against Y.
took: take
arms: arm
against: against
+ The Mahdi Army took up arms against British troops. => Mahdi Army > British troops
- Ahmed Barzani took up golf against advice.

attacks/war-against ASSAULT
X's war against Y.
X's battle against Y.
The war between X and Y.
The violence between X and Y.
unless: political legal court election electoral civilian verbal budget national presidential primary
war: war warfare operation fighting combat clash gunbattle firefight gunfight shootout shoot-out skirmish
violence: violence bloodshed
battle: fight battle campaign struggle
against: against with on
+ Turkey's war against Hezbollah goes on. => Turkey > Hezbollah
+ Clashes between Iraqi police and the Mahdi Army went on. => Iraqi police > Mahdi Army; Mahdi Army > Iraqi police
- Turkey's fight against inflation goes on.
- The battle for Mosul tired Iraq.
- Nouri al-Maliki's battle with Moqtada al-Sadr over the budget went on.

attacks/die-in ASSAULT
Y died in fighting with X.
Y died in an attack by X.
died: die perish kill wound injure
fighting: fighting clash battle gunbattle firefight skirmish shootout combat
attack: attack raid ambush assault shelling bombing strike airstrike shooting bombardment
in: in during
with: with against
by: by
+ Two guards were killed in clashes with the Mahdi Army. => Mahdi Army > Two guards
- Two guards died in Basra with Ahmed Barzani.

attacks/killing-of ASSAULT
X's killing of Y.
The killing of Y by X.
Y's killing by X.
killing: killing murder assassination bombing shelling massacre execution beating torture abduction kidnapping slaughter shooting beheading rape bombardment lynching slaying stabbing wounding invasion poisoning genocide destruction abuse stoning mutilation flogging
+ The murder of Ahmed Barzani by Syrian soldiers shocked Damascus. => Syrian soldiers > Ahmed Barzani
+ Ahmed Barzani's assassination by Hezbollah shocked Beirut. => Hezbollah > Ahmed Barzani
- The murder of Ahmed Barzani shocked Syria.
`;
