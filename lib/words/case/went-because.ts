import type { WentBecause } from '@/lib/core/case/outsider-went'
import type { AtDesk } from '@/lib/core/shared/language'

type Told = Record<WentBecause, string>

/** The reason as a sentence, to whoever complains and to colleagues. */
export const wentBecause: AtDesk<{ organisation: Told; themselves: Told }> = {
  nl: {
    organisation: {
      'does-nothing': 'De organisatie zegt: deze persoon deed te weinig.',
      'not-apart': 'De organisatie zegt: deze persoon blijkt erbij betrokken.',
      'not-able': 'De organisatie zegt: deze persoon kan het niet meer doen.',
      'complainant-asked': 'De organisatie zegt: de klager vroeg om iemand anders.',
      'no-time': '',
    },
    themselves: {
      'no-time': 'De reden: geen tijd meer.',
      'not-apart': 'De reden: zelf betrokken bij de klacht of bij iemand in de klacht.',
      'not-able': 'De reden: dit niet kunnen doen.',
      'does-nothing': '',
      'complainant-asked': '',
    },
  },
  en: {
    organisation: {
      'does-nothing': 'The organisation says that they did too little.',
      'not-apart': 'The organisation says that they turned out to be involved.',
      'not-able': 'The organisation says that they cannot do it any more.',
      'complainant-asked': 'The organisation says that the complainant asked for somebody else.',
      'no-time': '',
    },
    themselves: {
      'no-time': 'The reason: no time any more.',
      'not-apart': 'The reason: involved in the complaint, or with somebody in it.',
      'not-able': 'The reason: not able to do this.',
      'does-nothing': '',
      'complainant-asked': '',
    },
  },
}
