import { Identity1795338000000 } from './1795338000000-identity';
import { Inbox1795338060000 } from './1795338060000-inbox';
import { Channels1795338120000 } from './1795338120000-channels';
import { Sentiment1795338180000 } from './1795338180000-sentiment';
import { List1795338240000 } from './1795338240000-list';
import { Answering1795338300000 } from './1795338300000-answering';
import { People1795338360000 } from './1795338360000-people';
import { Together1795338380000 } from './1795338380000-together';
import { Routing1795338420000 } from './1795338420000-routing';
import { Search1795338480000 } from './1795338480000-search';
import { Customer1795338540000 } from './1795338540000-customer';
import { Media1795338600000 } from './1795338600000-media';
import { Teamwork1795338660000 } from './1795338660000-teamwork';
import { Pictures1795338720000 } from './1795338720000-pictures';
import { Promise1795338780000 } from './1795338780000-promise';
import { LinkPreview1795338840000 } from './1795338840000-link-preview';
import { Overview1795338900000 } from './1795338900000-overview';
import { TwoFactor1795338960000 } from './1795338960000-two-factor';
import { Ending1795339020000 } from './1795339020000-ending';
import { Bulletin1795339080000 } from './1795339080000-bulletin';
import { Remedy1795339140000 } from './1795339140000-remedy';
import { StockWatch1795339200000 } from './1795339200000-stock-watch';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Identity1795338000000,
  Inbox1795338060000,
  Channels1795338120000,
  Sentiment1795338180000,
  List1795338240000,
  Answering1795338300000,
  People1795338360000,
  Together1795338380000,
  Routing1795338420000,
  Search1795338480000,
  Customer1795338540000,
  Media1795338600000,
  Teamwork1795338660000,
  Pictures1795338720000,
  Promise1795338780000,
  LinkPreview1795338840000,
  Overview1795338900000,
  TwoFactor1795338960000,
  Ending1795339020000,
  Bulletin1795339080000,
  Remedy1795339140000,
  StockWatch1795339200000,
];
