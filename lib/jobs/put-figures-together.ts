// Figures have a few rows of each case that was closed; once a day has gone by, those of one day say the same together.
import { putDaysTogether } from '@/db/outside-tenant/figures-by-day'

/** So many kinds and days of an organisation at a time: some tens of thousands of rows at most. */
const DAYS_AT_ONCE = 500

/** Until there is nothing left that is fresh. */
export async function putFiguresTogether(): Promise<void> {
  while ((await putDaysTogether(DAYS_AT_ONCE)) > 0);
}
