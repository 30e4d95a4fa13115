/** Fills the demo team with clients. */
import type { MemberId } from '@clearway/domain/id';
import type { Asker } from '../asker.ts';
import type { Service } from '../running.ts';

export async function fillDemo(
  _service: Service,
  _asker: Asker,
  _colleagues: readonly { member: MemberId; name: string }[],
): Promise<void> {}
