// Figures have a few rows of each case that was closed; once a day has gone by, those of one day say the same together.
import { putDaysTogether } from '@/db/outside-tenant/figures-by-day'

/** So many kinds and days of an organisation at a time: a hundred thousand rows at most, right after a million came in. */
const DAYS_AT_ONCE = 100

/** Until there is nothing left that is fresh. */
export async function putFiguresTogether(): Promise<void> {
  while ((await putDaysTogether(DAYS_AT_ONCE)) > 0);
}
