/**
 * While a long commit is under way in turns, its connection sees what is not kept yet. Others read what was there
 * before, through a connection of their own that writes nothing and never moves the log into the file.
 */
import { type LocalFile, openLocalFile } from './local-file.ts';

const readsOnly = ['PRAGMA query_only = ON', 'PRAGMA wal_autocheckpoint = 0'];

export type Aside = {
  /** Where to read now. */
  readonly reader: () => LocalFile;
  /** Once the commit is kept or undone. */
  readonly leave: () => void;
};

export function openAside(path: string, file: LocalFile): Aside {
  let beside: LocalFile | null = null;
  return {
    reader: () => {
      if (!file.underWay()) return file;
      beside ??= openLocalFile(path, readsOnly);
      return beside;
    },
    leave: () => {
      beside?.close();
      beside = null;
    },
  };
}
