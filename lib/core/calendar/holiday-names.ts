// What people call the holidays, for the explanation of a date.
import type { Spoken } from '@/lib/core/shared/language'
import type { HolidayId } from './dutch-holidays'

export const holidayNames: Record<HolidayId, Spoken<string>> = {
  'new-years-day': { nl: 'Nieuwjaarsdag', en: "New Year's Day" },
  'good-friday': { nl: 'Goede Vrijdag', en: 'Good Friday' },
  'easter-sunday': { nl: 'Eerste Paasdag', en: 'Easter Sunday' },
  'easter-monday': { nl: 'Tweede Paasdag', en: 'Easter Monday' },
  'queens-day': { nl: 'Koninginnedag', en: "Queen's Day" },
  'kings-day': { nl: 'Koningsdag', en: "King's Day" },
  'liberation-day': { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  'ascension-day': { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  'whit-sunday': { nl: 'Eerste Pinksterdag', en: 'Whit Sunday' },
  'whit-monday': { nl: 'Tweede Pinksterdag', en: 'Whit Monday' },
  'christmas-day': { nl: 'Eerste Kerstdag', en: 'Christmas Day' },
  'second-christmas-day': { nl: 'Tweede Kerstdag', en: 'the second day of Christmas' },
}
