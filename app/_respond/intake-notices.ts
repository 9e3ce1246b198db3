import type { Spoken } from '@/lib/core/shared/language'

/** Why a form that was sent comes back, when that is neither a next page nor a mistake in a field. */
export const intakeNotices: Spoken<{ renewed: string; reused: string; tooMany: string }> = {
  nl: {
    renewed:
      'Onze klachtenregeling is veranderd terwijl u schreef. Alles wat u invulde, staat er nog. Kijk het na en verstuur het.',
    reused:
      'Dit formulier is al eens verstuurd met een andere tekst. Wilt u iets toevoegen? Dat kan op de pagina van uw klacht. Gaat dit over iets anders? Verstuur het dan nog een keer.',
    tooMany:
      'Vanaf uw internetverbinding kwamen dit uur al veel klachten binnen. Alles wat u invulde, staat er nog. Wacht een uur en verstuur het dan. Bellen of mailen kan ook: hieronder staat hoe.',
  },
  en: {
    renewed:
      'Our complaints procedure changed while you were writing. Everything you filled in is still here. Please check it and send it.',
    reused:
      'This form was already sent with a different text. Do you want to add something? You can do that on the page of your complaint. Is this about something else? Then send it again.',
    tooMany:
      'Many complaints came from your internet connection this hour. Everything you filled in is still here. Wait an hour and send it then. You can also call or email: see below how.',
  },
}
