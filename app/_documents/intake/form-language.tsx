import { OWN_NAME, othersThan } from '@/lib/core/shared/language'
import { Each } from '../each'
import { languageSwitch } from '../masthead'
import type { Place } from '../place'

/** The switch to each other language inside a form: buttons, because a link would lose what was typed. */
export function FormLanguage({ place }: { place: Place }) {
  return (
    <Each of={othersThan(place.lang, place.languages)}>
      {(other) => (
        <button
          className={`text-start ${languageSwitch}`}
          type="submit"
          form="intake"
          name="go"
          value={`lang:${other}`}
          lang={other}
        >
          {OWN_NAME[other]}
        </button>
      )}
    </Each>
  )
}

/** What the Enter key presses: the first button of a form, so that neither "back" nor the language comes before "next". */
export function EnterKey({ go }: { go: string }) {
  return (
    <button
      className="absolute size-px opacity-0"
      type="submit"
      form="intake"
      name="go"
      value={go}
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}
