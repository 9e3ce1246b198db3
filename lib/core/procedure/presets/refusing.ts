// Not taking up a complaint, as sectors do it: the closed list of the Awb, and grounds that an organisation gives itself.
import type { Words } from '@/lib/core/shared/words'
import type { LawRule } from '../law/law-rules'
import type { RefusalRules } from '../refusal'
import type { Source } from '../term'
import { DECIDER, ownTerm } from './standard-parts'

type Ground = RefusalRules['grounds'][number]

/** Awb 9:8, first paragraph a to f, and second paragraph: there is no other ground. */
const AWB_GROUNDS = {
  'handled-before': ['a', 'Wij behandelden deze klacht al eerder', 'We have handled this complaint before'],
  'over-a-year': ['b', 'Het is langer dan een jaar geleden gebeurd', 'It happened more than a year ago'],
  objection: ['c', 'U kon bezwaar maken', 'You could lodge an objection'],
  appeal: [
    'd',
    'U kunt of kon in beroep bij de rechter. Een besluit dat te laat komt, telt hier niet mee',
    'You can or could appeal to a court. A decision that comes too late does not count here',
  ],
  court: ['e', 'Een andere rechter kijkt of keek ernaar', 'Another court is looking or has looked at it'],
  'criminal-case': [
    'f',
    'De politie of de officier van justitie onderzoekt het of vervolgt ervoor',
    'The police or the public prosecutor is investigating or prosecuting it',
  ],
} as const

const SMALL_INTEREST: Words = {
  nl: 'Uw belang of wat er gebeurde is duidelijk te klein voor een onderzoek',
  en: 'Your interest, or what happened, is clearly too small to look into',
}

const AWB_TERM = { amount: 4, unit: 'weeks' } as const

/** Where it stands, for this law; and which grounds of the Awb it does not take over. */
type ByAwb = { cite: (place: string) => Source; without?: readonly string[]; namesBody?: boolean }

const SMALL = 'small-interest'

/** As a government body refuses: four weeks after receipt, in writing, with the ombudsman (Awb 9:8). */
export function refusalByAwb({ cite, without = [] }: ByAwb): RefusalRules {
  const listed = Object.entries(AWB_GROUNDS).map(([id, [part, nl, en]]): Ground => {
    return { id, words: { nl, en }, source: cite(`9:8, lid 1, onder ${part}`) }
  })
  const all = [...listed, { id: SMALL, words: SMALL_INTEREST, source: cite('9:8, lid 2') }]
  return {
    grounds: all.filter(({ id }) => !without.includes(id)),
    term: { period: AWB_TERM, from: 'received', endRule: 'termijnenwet', source: cite('9:8, lid 3') },
    by: DECIDER,
    namesExternalBody: true,
  }
}

/** The same as the law asks it: these grounds and no other, this term, and the ombudsman in the letter. */
export function awbRefusalRule({ cite, without = [], namesBody = true }: ByAwb): LawRule {
  const grounds = [...Object.keys(AWB_GROUNDS), SMALL].filter((id) => !without.includes(id))
  return { kind: 'refusal', grounds, period: AWB_TERM, namesBody, source: cite('9:8') }
}

const OWN_GROUNDS = {
  'not-ours': [
    'Het gaat niet over ons, of over werk dat wij lieten doen',
    'It is not about us, or about work we had done',
  ],
  'handled-before': [
    'Wij gaven al antwoord op deze klacht, en er is niets nieuws',
    'We have answered this complaint before, and there is nothing new',
  ],
  'too-long-ago': [
    'Het is zo lang geleden dat wij het niet meer kunnen uitzoeken',
    'It is so long ago that we cannot look into it any more',
  ],
  court: [
    'De rechter of een geschillencommissie kijkt er al naar',
    'A court or a disputes committee is looking at it already',
  ],
  'no-consent': [
    'U klaagt voor een ander, en die ander vindt dat niet goed',
    'You are complaining for someone else, who does not agree to it',
  ],
} as const

type OwnGround = keyof typeof OWN_GROUNDS

/** Grounds that no law gives, within a term that the organisation promises itself. */
export function ownRefusal(weeks: number, ...ids: OwnGround[]): RefusalRules {
  return {
    grounds: ids.map((id) => {
      const [nl, en] = OWN_GROUNDS[id]
      return { id, words: { nl, en }, source: null }
    }),
    term: ownTerm(weeks, 'weeks', 'received'),
    by: DECIDER,
    namesExternalBody: true,
  }
}
