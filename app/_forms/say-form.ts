// What is said when a form cannot be taken at all.
import type { Lang } from '@/lib/core/shared/language'

/** A form that did not come from our own pages. */
export function sayForeignForm(lang: Lang): string {
  return lang === 'nl'
    ? 'Dit formulier kwam niet van deze site. Open de pagina opnieuw en probeer het nog eens.'
    : 'This form did not come from this site. Open the page again and retry.'
}

/** Nobody is signed in any more, or no longer with this organisation. */
export function saySignedOut(lang: Lang): string {
  return lang === 'nl'
    ? 'U bent niet meer ingelogd. Log in in een ander tabblad en verstuur dit dan opnieuw. Uw tekst staat er nog.'
    : 'You are no longer signed in. Sign in, in another tab, and then send this again. Your text is still here.'
}

/** Others had what this form needs, for longer than it may wait. */
export function sayBusy(lang: Lang): string {
  return lang === 'nl'
    ? 'Iemand anders is hier nu mee bezig, of het is even te druk. Wacht een halve minuut en verstuur dit dan opnieuw.'
    : 'Somebody else is working on this just now, or it is too busy. Wait half a minute and then send this again.'
}

/** The same, where all that was typed is kept. */
export function sayBusyAndKept(lang: Lang): string {
  return `${sayBusy(lang)} ${lang === 'nl' ? 'Uw tekst staat er nog.' : 'Your text is still here.'}`
}
