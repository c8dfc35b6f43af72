import { StockGateway } from '../realtime/stock.gateway';
import { StockArrivalsController } from './stock-arrivals.controller';
import { StockArrivalsService } from './stock-arrivals.service';
import { StockRepositories } from './stock-repositories';
import { StockSettingsService } from './stock-settings.service';
import { StockWatchesService } from './stock-watches.service';
import { StockController } from './stock.controller';

export const STOCK_CONTROLLERS = [StockArrivalsController, StockController];

export const STOCK_PROVIDERS = [
  StockArrivalsService,
  StockGateway,
  StockRepositories,
  StockSettingsService,
  StockWatchesService,
];
