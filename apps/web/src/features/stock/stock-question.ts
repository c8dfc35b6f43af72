import { Observable } from '../../shared/observable';

/** What somebody is asked who puts a customer in line. */
export interface StockQuestion {
  conversationId: string;
  /** The words that may name the product. */
  text: string;
}

export const stockQuestion = new Observable<StockQuestion | null>(null);
