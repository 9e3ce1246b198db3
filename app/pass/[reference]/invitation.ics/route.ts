import { guarded } from '@/app/_respond/guarded'
import { passCalendarResponse } from '@/app/_respond/pass'

type Route = { params: Promise<{ reference: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => passCalendarResponse(request, (await params).reference))
}
