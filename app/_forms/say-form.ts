// What is said when a form cannot be taken at all.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const words: AtDesk<Record<'foreign' | 'signedOut' | 'busy' | 'kept', string>> = {
  nl: {
    foreign: 'Dit formulier kwam niet van deze site. Open de pagina opnieuw en probeer het nog eens.',
    signedOut:
      'U bent niet meer ingelogd. Log in in een ander tabblad en verstuur dit dan opnieuw. Uw tekst staat er nog.',
    busy: 'Iemand anders is hier nu mee bezig, of het is even te druk. Wacht een halve minuut en verstuur dit dan opnieuw.',
    kept: 'Uw tekst staat er nog.',
  },
  en: {
    foreign: 'This form did not come from this site. Open the page again and retry.',
    signedOut:
      'You are no longer signed in. Sign in, in another tab, and then send this again. Your text is still here.',
    busy: 'Somebody else is working on this just now, or it is too busy. Wait half a minute and then send this again.',
    kept: 'Your text is still here.',
  },
}

/** A form that did not come from our own pages. */
export function sayForeignForm(lang: DeskLang): string {
  return words[lang].foreign
}

/** Nobody is signed in any more, or no longer with this organisation. */
export function saySignedOut(lang: DeskLang): string {
  return words[lang].signedOut
}

/** Others had what this form needs, for longer than it may wait. */
export function sayBusy(lang: DeskLang): string {
  return words[lang].busy
}

/** The same, where all that was typed is kept. */
export function sayBusyAndKept(lang: DeskLang): string {
  return `${words[lang].busy} ${words[lang].kept}`
}
