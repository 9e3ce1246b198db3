// Why something about an account cannot be done, said to whoever tried.
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import { longDate } from '@/lib/core/calendar/format-date'
import type { FormRefusal } from '@/lib/core/shared/form-refusal'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

/** That nobody is signed in is said of every form alike. */
type Said = Exclude<AccountRefusal, FormRefusal>

type Saying = {
  [K in Said['kind']]: (refusal: Extract<Said, { kind: K }>) => string
}

const refusals: AtDesk<Saying> = {
  nl: {
    invalid: () => 'Kijk dit nog even na.',
    'link-over': () => 'Deze link werkt niet meer. Misschien is hij te oud, of al gebruikt.',
    'wrong-sign-in': () =>
      'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw, of kies een nieuw wachtwoord. Net aangemeld? Open dan eerst de link in onze e-mail.',
    'too-many-tries': ({ minutes }) =>
      `Er is te vaak geprobeerd. Wacht ${minutes} minuten, of kies een nieuw wachtwoord.`,
    'not-allowed': () => 'Dat mag u niet doen. Vraag het aan een eigenaar.',
    'not-found': () => 'Dit is er niet meer. Misschien heeft iemand het net veranderd.',
    'last-owner': () => 'Er moet altijd een eigenaar zijn. Maak eerst iemand anders eigenaar.',
    'no-more-members': ({ ask, most }) =>
      `In uw proef kunnen ${most} mensen meedoen, openstaande uitnodigingen meegeteld. Trek er een in die niet meer nodig is, of laat iemand vertrekken die niet meer meedoet. Hebt u meer mensen nodig? Mail dan ${ask}.`,
    'other-account': ({ email }) =>
      `Deze uitnodiging is voor ${email}. U bent met een ander adres ingelogd. Log uit en open de link opnieuw.`,
    'outsider-stays': ({ until }) =>
      `U liet bij deze klacht al twee mensen gaan. Wie nu kwam, krijgt de tijd tot en met ${longDate(until, 'nl')}. Daarna kunt u opnieuw kiezen.`,
    'outsider-at-work': () =>
      'Er loopt nog een klacht die alleen iemand van buiten mag lezen. Sluiten kan als die klaar is.',
    'copy-first': () => 'Haal eerst uw gegevens op. Sluiten kan tot een week daarna.',
  },
  en: {
    invalid: () => 'Please check this.',
    'link-over': () => 'This link no longer works. It may be too old, or used already.',
    'wrong-sign-in': () =>
      'This email address and this password do not go together. Try again, or choose a new password. Just signed up? Then first open the link in our email.',
    'too-many-tries': ({ minutes }) => `There were too many tries. Wait ${minutes} minutes, or choose a new password.`,
    'not-allowed': () => 'You may not do that. Ask an owner.',
    'not-found': () => 'This is no longer there. Somebody may have changed it just now.',
    'last-owner': () => 'There must always be an owner. Make somebody else an owner first.',
    'no-more-members': ({ ask, most }) =>
      `In your trial ${most} people can join, open invitations included. Withdraw one that is no longer needed, or let somebody leave who no longer takes part. Do you need more people? Then mail ${ask}.`,
    'other-account': ({ email }) =>
      `This invitation is for ${email}. You are signed in with another address. Sign out and open the link again.`,
    'outsider-stays': ({ until }) =>
      `You have let two people go from this complaint. The person who came now has until ${longDate(until, 'en')}. After that you can choose again.`,
    'outsider-at-work': () =>
      'There is a complaint that only somebody from outside may read. You can close once it is finished.',
    'copy-first': () => 'Download your data first. You can close until a week after that.',
  },
}

/** Why it could not be done, as a sentence. */
export function sayAccountRefusal(refusal: Said, lang: DeskLang): string {
  const say = refusals[lang][refusal.kind] as (refusal: Said) => string
  return say(refusal)
}
