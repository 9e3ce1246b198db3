// What the law check says of what an organisation owes once a year.

export const ON_YEARLY = {
  'yearly-other-year': {
    nl: 'U telt vanaf een boekjaar dat niet in december eindigt. De wet noemt een dag van het kalenderjaar. Reken na of dat klopt.',
    en: 'You count from a financial year that does not end in December. The law names a day of the calendar year. Check whether that fits.',
  },
  'yearly-late': { nl: 'Dit is later dan de wet toestaat.', en: 'This is later than the law allows.' },
  'yearly-without-exemption': { nl: 'De wet vraagt dit over elk jaar.', en: 'The law asks this for every year.' },
  'yearly-exemption-not-used': {
    nl: 'Over een jaar zonder klachten vraagt de wet dit niet. U doet het toch.',
    en: 'For a year without complaints the law does not ask this. You do it all the same.',
  },
  'yearly-in-time': { nl: 'Dit is op tijd.', en: 'This is in time.' },
}
