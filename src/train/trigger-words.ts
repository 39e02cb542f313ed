/**
 * Words that are known to tell a predicate, by lemma: what the model of pairs knows of triggers that its
 * examples do not hold. A word may tell several. Verbs and nouns stand together.
 */
import type { Predicate } from '../claims/claim.ts';
import { wordSet } from '../base/word-set.ts';

const WORDS: Readonly<Record<Predicate, string>> = {
  attacks: `
    attack kill bomb shell shoot storm ambush assassinate execute wound injure abduct kidnap torture massacre
    murder beat fight clash battle fire strike bombard slaughter behead assault invade overrun raid rocket
    strafe stab rape maim lynch torch burn destroy sink gas harry harass mug club stone pelt slay hang
    strangle poison mine snipe exterminate annihilate besiege encircle pound hit target bludgeon lash
    airstrike strike bombing shelling killing assassination murder massacre ambush invasion offensive
    assault raid clash fighting abduction kidnapping shooting torture beheading crackdown incursion siege
    bombardment onslaught pogrom lynching barrage sabotage`,
  coerces: `
    arrest detain seize hold capture imprison jail ban blockade deport interrogate intimidate hunt repress
    persecute evict confiscate outlaw censor hack muzzle silence gag shackle incarcerate apprehend nab
    extradite impound commandeer quarantine confine disarm oppress enslave coerce question search raid
    restrict prosecute remand round extort expropriate nationalise nationalize shut block bar detention arrest
    imprisonment seizure curfew blockade deportation crackdown repression persecution raid confiscation
    extradition custody capture interrogation`,
  threatens: `
    threaten menace warn blackmail mobilise mobilize mass vow amass threat ultimatum warning menace
    mobilisation mobilization blackmail intimidation deploy brandish intimidate alert`,
  sanctions: `
    sanction dismiss sack suspend fire blacklist convict designate disband freeze expel fine penalise
    penalize oust impeach recall sever boycott embargo strip demote discipline sentence censure depose
    remove punish curtail cancel revoke withhold dissolve excommunicate sanction dismissal embargo expulsion
    suspension penalty fine conviction ouster impeachment removal sentence ostracise isolate downgrade`,
  protests: `
    protest demonstrate march rally jeer boycott picket strike riot heckle boo occupy walk protest
    demonstration rally march picket boycott sit-in riot uprising unrest demonstrator protester`,
  accuses: `
    accuse blame condemn denounce criticise criticize fault implicate indict sue rebuke castigate lambast
    lambaste investigate assail deride chide slam charge allege decry deplore reproach censure scold insult
    mock rap probe prosecute berate excoriate vilify lament upbraid suspect impugn attribute hold
    accusation charge allegation criticism condemnation lawsuit complaint indictment investigation probe
    inquiry denunciation rebuke suspicion blast skewer ridicule`,
  rejects: `
    reject refuse dispute rebuff defy oppose snub rebut veto contradict disown spurn decline dismiss deny
    ignore flout resist shun rule overrule overturn block repudiate disobey turn scorn rejection refusal
    veto defiance snub rebuff`,
  requests: `
    urge ask order call press pressure beg instruct appeal summon demand direct implore petition lobby
    invite exhort plead request beseech prod encourage tell persuade push advise appeal demand request plea
    call pressure invitation petition order convince`,
  agrees_with: `
    agree promise pledge assure accept offer commit sign strike reach conclude ratify accord concur share
    agreement deal truce pact accord treaty compromise promise pledge commitment understanding memorandum
    ceasefire consensus bargain offer settle`,
  yields_to: `
    surrender free release apologise apologize withdraw quit resign defer capitulate pull leave bow relinquish
    retreat concede pardon cede yield evacuate succumb relent hand return lift ease withdrawal apology
    release surrender retreat concession resignation pullout amnesty pardon pullback evacuation
    demobilise vacate`,
  meets: `
    meet host telephone phone negotiate confer consult talk greet receive visit mediate discuss parley
    converse huddle welcome meeting talk negotiation discussion contact visit summit consultation dialogue
    conversation audience encounter parley mediation`,
  supports: `
    support back endorse praise defend welcome applaud hail commend side tolerate congratulate thank shield
    recognise recognize champion favour favor laud salute acclaim acquit bless espouse vouch express
    support backing praise endorsement recognition solidarity loyal faithful supporter loyalist follower
    loyalty admirer sympathiser`,
  helps: `
    arm fund finance train supply equip aid assist help provide shelter rescue cooperate sponsor harbour
    harbor bankroll smuggle ship funnel send protect donate lend give grant sell treat feed subsidise
    subsidize collaborate trade invest bribe bail reinforce reward compensate pay host feed deliver
    contribute save advise escort repair aid assistance cooperation training funding loan grant donation
    relief sponsor patron donor supplier shipment subsidy asylum backer financier exchange`,
  member_of: `
    join belong serve represent member spokesman spokeswoman spokesperson officer official aide adviser
    advisor envoy ambassador lawmaker legislator deputy representative soldier fighter gunman militant
    guard agent operative employee diplomat minister delegate negotiator lieutenant recruit branch wing
    arm unit faction subsidiary secretary lawyer enlist staff counsellor trooper councillor playmaker
    affiliate defect`,
  leads: `
    lead head command chair govern direct manage run preside found rule leader head chief commander
    president chairman chairwoman director founder boss ruler premier emir mayor governor chancellor king
    queen chief executive editor captain leadership helm superintend co-founder chairperson sultan`,
  controls: `
    control dominate run occupy rule own seize hold capture retake take annex conquer overrun recapture
    control occupation ownership owner rule takeover grip annexation proprietor`,
  located_in: `
    base fly arrive travel live stay headquarter return station hide flee reach reside settle operate camp
    dwell headquarters base home tour land exile in`,
  allied_with: `
    ally link affiliate tie connect collude conspire align partner team associate ally alliance tie link
    partner affiliate coalition friend alongside accomplice close partnership friendship bond`,
  opposed_to: `
    confront rival compete oppose quarrel feud war wage clash enemy foe rival opponent critic adversary
    hostile opposed feud rivalry war hostility enmity odds dispute rift opposition against archrival vie`,
  family_of: `
    marry wed brother sister son daughter father mother wife husband cousin nephew niece uncle aunt widow
    grandson granddaughter grandfather grandmother son-in-law brother-in-law sister-in-law father-in-law
    mother-in-law half-brother half-sister stepson stepfather twin sibling heir relative kin spouse
    fiancée fiancé parent child descendant in-law married`,
};

/** The words by predicate. */
export const TRIGGER_WORDS: ReadonlyMap<Predicate, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([predicate, words]) => [predicate as Predicate, wordSet(words)]),
);
