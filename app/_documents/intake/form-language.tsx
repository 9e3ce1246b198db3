import { documentWords } from '@/lib/catalogues/public/document/words'
import type { Place } from '../place'

/** The switch to the other language inside a form: a button, because a link would lose what was typed. */
export function FormLanguage({ place }: { place: Place }) {
  const other = place.languages.find((lang) => lang !== place.lang)
  if (!other) return null
  return (
    <button className="language as-link" type="submit" form="intake" name="go" value={`lang:${other}`} lang={other}>
      {documentWords[place.lang].otherLanguage}
    </button>
  )
}

/** What the Enter key presses: the first button of a form, so that neither "back" nor the language comes before "next". */
export function EnterKey({ go }: { go: string }) {
  return <button className="enter" type="submit" form="intake" name="go" value={go} tabIndex={-1} aria-hidden="true" />
}
