// What the law check says of how easy it is to complain: by which ways, free of charge, and to no place that is gone.
import type { AtDesk } from '@/lib/core/shared/language'

export const ON_WAYS = {
  'no-oral-way': {
    nl: 'Iemand moet een klacht ook kunnen vertellen: per telefoon of aan een balie.',
    en: 'People must also be able to say their complaint: by telephone or in person.',
  },
  'form-only': {
    nl: 'Niet iedereen kan een formulier invullen. Bied ook een andere manier aan.',
    en: 'Not everyone can fill in a form. Offer another way as well.',
  },
  'asks-a-fee': { nl: 'Hier staat een bedrag. Klagen is gratis.', en: 'An amount stands here. Complaining is free.' },
  'former-platform': {
    nl: 'Het Europese ODR-platform bestaat niet meer sinds 20 juli 2025. Haal het weg.',
    en: 'The European ODR platform has been gone since 20 July 2025. Take it out.',
  },
} satisfies Record<string, AtDesk<string>>
