import { Checkboxes } from '@/app/_forms/inputs'
import type { Desk } from '@/app/_ui/desk'
import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { longDate } from '@/lib/core/calendar/format-date'
import { sayDigits } from '@/lib/core/insights/say-number'
import { listing } from '@/lib/core/shared/listing'
import { lookUp } from '@/lib/core/shared/look-up'
import { formatReference } from '@/lib/core/shared/reference'
import { say } from '@/lib/core/shared/words'
import type { CasesToLink } from '@/lib/queries/read-improvements'
import { improvementsWords } from './improvements-words'

/** More boxes than this are folded away: the button should not lie ten screens down. */
const MOST_IN_SIGHT = 8

type ChoicesProps = { read: CasesToLink; desk: Desk; chosen: 'all' | readonly string[]; open?: boolean }

/** The cases to tick, each by its reference, day and subjects; never by a name. */
export function CaseChoices({ read, desk, chosen, open = false }: ChoicesProps) {
  const { lang } = desk
  const words = improvementsWords(lang)
  const { cases, total, names } = read
  if (cases.length === 0) return <p className="text-meta text-muted">{words.casesNone}</p>
  const subjects = (ids: readonly string[]) =>
    listing(
      ids.flatMap((id) => say(lookUp(names.subjects, id), lang) || []),
      lang,
    )
  const shown = sayDigits(cases.length, lang)
  const boxes = (
    <>
      <Checkboxes
        name="cases[]"
        label={words.cases}
        hint={words.casesHint}
        values={chosen === 'all' ? cases.map(({ id }) => id) : chosen}
        options={cases.map((one) => ({
          value: one.id,
          label: `${formatReference(one.reference)}, ${words.received} ${longDate(one.receivedOn, lang, { weekday: false })}`,
          hint: subjects(one.subjects),
        }))}
      />
      {total > cases.length ? (
        <p className="text-meta text-muted">{words.casesShown(shown, sayDigits(total, lang))}</p>
      ) : null}
    </>
  )
  if (open || cases.length <= MOST_IN_SIGHT) return boxes
  const ticked = chosen === 'all' ? cases.length : chosen.length
  return (
    <details>
      <summary className={foldLine}>
        <Icon name="turn" /> {words.ticked(sayDigits(ticked, lang), shown)}
      </summary>
      {boxes}
    </details>
  )
}
