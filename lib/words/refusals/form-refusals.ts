// What is said when a form cannot be taken at all.
import type { FormRefusal } from '@/lib/core/shared/form-refusal'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const sentences: AtDesk<Record<FormRefusal['kind'] | 'kept', string>> = {
  nl: {
    'foreign-form': 'Dit formulier kwam niet van deze site. Open de pagina opnieuw en probeer het nog eens.',
    'signed-out':
      'U bent niet meer ingelogd. Log in in een ander tabblad en verstuur dit dan opnieuw. Uw tekst staat er nog.',
    busy: 'Iemand anders is hier nu mee bezig, of het is even te druk. Wacht een halve minuut en verstuur dit dan opnieuw.',
    kept: 'Uw tekst staat er nog.',
  },
  en: {
    'foreign-form': 'This form did not come from this site. Open the page again and retry.',
    'signed-out':
      'You are no longer signed in. Sign in, in another tab, and then send this again. Your text is still here.',
    busy: 'Somebody else is working on this just now, or it is too busy. Wait half a minute and then send this again.',
    kept: 'Your text is still here.',
  },
}

/** Why a form cannot be taken at all, as one or two sentences. */
export function sayFormRefusal(refusal: FormRefusal, lang: DeskLang): string {
  const said = sentences[lang]
  return refusal.kind === 'busy' && refusal.keepsTyped ? `${said.busy} ${said.kept}` : said[refusal.kind]
}
