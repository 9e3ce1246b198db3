import { documentWords } from '@/lib/catalogues/public/document/words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { SaidProblem } from '@/lib/words/intake/say-problems'
import { Each } from '../each'
import { controlId } from './field'

/** What to look at again, on top of the page, each with a link to its field; and that nothing was lost. */
export function Summary({ problems, lang }: { problems: readonly SaidProblem[]; lang: PublicLang }) {
  const words = documentWords[lang]
  return (
    <div className="summary" role="alert" tabIndex={-1} aria-labelledby="summary">
      <h2 id="summary">{words.look({ n: problems.length })}</h2>
      <ul>
        <Each of={problems}>
          {({ field, says }) => <li>{field ? <a href={`#${controlId(field)}`}>{says}</a> : says}</li>}
        </Each>
      </ul>
      <p>{words.kept}</p>
    </div>
  )
}
