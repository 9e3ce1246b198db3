// What a judgement is called to people: the lawyer's word stays, the plain one stands beside it.
import type { Spoken } from '@/lib/core/shared/language'
import type { Judgement } from './processing'

export const judgementWords: Spoken<Record<Judgement, string>> = {
  nl: {
    upheld: 'gegrond (u hebt gelijk)',
    'partly-upheld': 'deels gegrond (u hebt voor een deel gelijk)',
    'not-upheld': 'ongegrond (wij zien het anders)',
    'no-finding': 'geen oordeel (wij konden het niet vaststellen)',
  },
  en: {
    upheld: 'upheld (you are right)',
    'partly-upheld': 'partly upheld (you are right in part)',
    'not-upheld': 'not upheld (we see it differently)',
    'no-finding': 'no finding (we could not find out)',
  },
}
