// What is complete on paper but could not be carried out: a way to call without a number, a step that no case can reach.
import type { Spoken } from '@/lib/core/shared/language'
import type { ProcedureDraft } from '../draft'
import { placeInWords } from '../place-in-words'
import type { Phase } from '../processing'
import type { Finding } from './finding'

const finding = (field: string, nl: string, en: string): Finding => ({ field, blocks: true, words: { nl, en } })

/** Everything that the published page would promise and nobody could keep. */
export function unkeepable(draft: ProcedureDraft): Finding[] {
  return [
    ...waysWithoutAddress(draft),
    ...questionsWithoutAnswers(draft),
    ...phasesWithoutStep(draft),
    ...daysThatDoNotExist(draft),
  ]
}

function waysWithoutAddress({ intake, contact }: ProcedureDraft): Finding[] {
  const offers = (kind: string) => (intake?.ways ?? []).some((way) => way.kind === kind)
  const found: Finding[] = []
  if (offers('phone') && !contact?.phone?.trim()) {
    found.push(
      finding(
        'contact.phone',
        'Op uw pagina staat dat iemand kan bellen. Vul het telefoonnummer in.',
        'Your page says that people can call. Fill in the telephone number.',
      ),
    )
  }
  if ((offers('letter') || offers('visit')) && !contact?.address?.trim()) {
    found.push(
      finding(
        'contact.address',
        'Op uw pagina staat dat iemand kan schrijven of langskomen. Vul het adres in.',
        'Your page says that people can write or visit. Fill in the address.',
      ),
    )
  }
  return found
}

function questionsWithoutAnswers(draft: ProcedureDraft): Finding[] {
  return (draft.intake?.questions ?? []).flatMap(({ kind, options }, i) => {
    if ((kind !== 'choice' && kind !== 'choices') || (options ?? []).length > 1) return []
    const field = `intake.questions.${i}.options`
    const place = placeInWords(`intake.questions.${i}`, draft)
    const nl = `${place.nl}: geef ten minste twee antwoorden om uit te kiezen.`
    return [finding(field, nl, `${place.en}: give at least two answers to choose from.`)]
  })
}

/** A case is received, is looked into, is answered and is closed: without a step for each it would come to a halt. */
const NEEDED: { phases: Phase[]; said: Spoken<string> }[] = [
  { phases: ['received'], said: { nl: 'ontvangen', en: 'received' } },
  { phases: ['assessing', 'in-treatment'], said: { nl: 'in behandeling', en: 'in treatment' } },
  { phases: ['answered'], said: { nl: 'beantwoord', en: 'answered' } },
  { phases: ['closed'], said: { nl: 'afgesloten', en: 'closed' } },
]

function phasesWithoutStep({ processing }: ProcedureDraft): Finding[] {
  const there = (processing?.steps ?? []).map(({ phase }) => phase)
  return NEEDED.filter(({ phases }) => !phases.some((phase) => there.includes(phase))).map(({ said }) =>
    finding(
      'processing.steps',
      `Er is geen stap die betekent: ${said.nl}. Voeg die toe.`,
      `There is no step that means: ${said.en}. Add it.`,
    ),
  )
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysThatDoNotExist(draft: ProcedureDraft): Finding[] {
  return (draft.followUp?.yearlyTasks ?? []).flatMap(({ month, day }, i) => {
    if (!month || !day || day <= (LONGEST_MONTHS[month - 1] ?? 31)) return []
    const place = placeInWords(`followUp.yearlyTasks.${i}`, draft)
    const nl = `${place.nl}: die dag bestaat niet.`
    return [finding(`followUp.yearlyTasks.${i}.day`, nl, `${place.en}: that day does not exist.`)]
  })
}
