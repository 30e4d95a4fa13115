/** The clocks that can end a way in: a connection request's days and an invitation's hours. */
import { type Clocks, type Running, runDays, runHours } from './clock.ts';
import type { Connection } from './connection.ts';
import type { Invitation } from './invitation.ts';

/** The 30-day clock of a request; null when it never began, or was answered: said or seen, CMS ends it no more. */
export function connectionClock(connection: Connection, clocks: Clocks): Running | null {
  return connection.answer ? null : requestClock(connection, clocks);
}

/** The clock a request had, whatever became of it; null when the day it was sent is not known. */
export function requestClock(connection: Connection, clocks: Clocks): Running | null {
  const length = clocks['connection-request'];
  if (!connection.requestedOn || length.unit !== 'days') return null;
  return runDays('connection-request', connection.requestedOn, length.days);
}

/** The PIN's clock of an invitation, null once it was used or withdrawn. */
export function invitationClock(invitation: Invitation, clocks: Clocks): Running | null {
  return invitation.accepted || invitation.withdrawn ? null : pinClock(invitation, clocks);
}

/** The clock the PIN had, whatever became of the invitation. */
export function pinClock(invitation: Invitation, clocks: Clocks): Running | null {
  const length = clocks['staff-pin'];
  return length.unit === 'hours' ? runHours('staff-pin', invitation.sentAt, length.hours) : null;
}
