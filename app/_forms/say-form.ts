// What is said when a form cannot be taken at all.
import type { Lang } from '@/lib/shared/language'

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
