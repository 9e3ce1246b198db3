import { documentWords } from '@/lib/catalogues/public/document/words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { SaidProblem } from '@/lib/words/intake/say-problems'
import { Each } from '../each'
import { ErrorSummary, errorLink, errorList } from '../error-summary'
import { controlId } from './field'

/** What to look at again, on top of the page, each with a link to its field; and that nothing was lost. */
export function Summary({ problems, lang }: { problems: readonly SaidProblem[]; lang: PublicLang }) {
  const words = documentWords[lang]
  return (
    <ErrorSummary heading={words.look({ n: problems.length })}>
      <ul className={errorList}>
        <Each of={problems}>
          {({ field, says }) => (
            <li>
              {field ? (
                <a className={errorLink} href={`#${controlId(field)}`}>
                  {says}
                </a>
              ) : (
                says
              )}
            </li>
          )}
        </Each>
      </ul>
      <p>{words.kept}</p>
    </ErrorSummary>
  )
}
