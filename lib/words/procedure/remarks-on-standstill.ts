// What the law check says of a clock that may stand still, and of the days that it counts.

export const ON_STANDSTILL = {
  'own-working-days': {
    nl: 'Dit telt uw eigen werkdagen. Bent u dicht, dan wordt de termijn langer dan de wet geeft. Kies werkdagen van de wet.',
    en: 'This counts your own working days. When you are closed, it grows beyond the law. Choose working days of the law.',
  },
  'body-opening-moves': {
    nl: 'De wet laat deze dag niet opschuiven, ook niet als u op de klager wacht.',
    en: 'The law does not let this day move, not even while you wait for the complainant.',
  },
  'body-opening-stays': {
    nl: 'De wet laat deze dag opschuiven als u op de klager wacht. U doet dat niet.',
    en: 'The law lets this day move while you wait for the complainant. You do not.',
  },
  'never-stands-still': { nl: 'De termijn staat nooit stil.', en: 'The term never stands still.' },
  'may-not-stand-still': {
    nl: 'De klok stilzetten mag hier niet. Alleen meer tijd nemen kan, met bericht.',
    en: 'Stopping the clock is not allowed here. Only taking more time is, with notice.',
  },
  'stands-still-without-end': {
    nl: 'Zo kan de termijn altijd stil blijven staan. Zeg hoe lang dat per keer of samen mag duren.',
    en: 'The clock may then stand still for ever. Say how long at a time, or altogether.',
  },
}
