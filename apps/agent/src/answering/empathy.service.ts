import { Injectable } from '@nestjs/common';
import { LOCALES } from '@genklang/contract';
import type { CheckEmpathyRequest, EmpathyAnswer, Locale } from '@genklang/contract';
import { Database, UnansweredRepository } from '@genklang/entities';
import type { UnansweredPost } from '@genklang/entities';
import { AppError } from '@genklang/platform';
import { analyze, checkEmpathy } from '@genklang/sentiment';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';

/** So many posts of a customer are read for what is the matter. */
const MOST_POSTS = 10;
/** From here on a reply is taken to be in another language than the customer's. */
const SURE = 0.8;
const PRAISING = 0.5;
const FEW_STARS = 2;

/** What an unsent reply lacks for an upset customer. It reads, and says what it found: no text is kept, logged or held back. */
@Injectable()
export class EmpathyService {
  private readonly posts = new UnansweredRepository();

  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
  ) {}

  /** Null where there is nothing to advise: the customer neither complains nor praises, or writes in another language than ours. */
  async check(session: Session, { conversationId, text }: CheckEmpathyRequest): Promise<EmpathyAnswer | null> {
    const { posts, member, fault } = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const conversation = await this.repositories.conversations.find(scope, conversationId);
      if (!conversation) {
        throw new AppError('not_found');
      }
      return {
        fault: conversation.fault,
        posts: await this.posts.list(scope, conversationId, MOST_POSTS),
        member: await this.repositories.members.find(scope, session.memberId),
      };
    });
    const about = subjectOf(posts);
    const language = languageOf(text, posts);
    if (about === null || language === null) {
      return null;
    }
    const scores = posts.map(({ score }) => score);
    const findings = checkEmpathy({
      reply: text,
      customer: posts.map((post) => post.text).join('\n'),
      language,
      signedBy: member?.name ?? session.name,
      score: about === 'complaint' ? Math.min(...scores) : Math.max(...scores),
      ownFault: fault === 'own',
      names: posts.flatMap(({ authorName, authorHandle, channelName }) => [authorName, authorHandle, channelName]),
    });
    return { about, findings };
  }
}

function subjectOf(posts: UnansweredPost[]): EmpathyAnswer['about'] | null {
  const isUpset = ({ polarity, isComplaint, rating }: UnansweredPost): boolean =>
    polarity === 'negative' || isComplaint || (rating !== null && rating <= FEW_STARS);
  if (posts.some(isUpset)) {
    return 'complaint';
  }
  return posts.some(({ polarity, score }) => polarity === 'positive' && score >= PRAISING) ? 'praise' : null;
}

/** The reply's own language where it is plain, else the customer's. */
function languageOf(text: string, [post]: UnansweredPost[]): Locale | null {
  const { language, languageConfidence } = analyze(text, { languageHint: post?.language });
  return (languageConfidence >= SURE ? toLocale(language) : null) ?? toLocale(post?.language);
}

function toLocale(language: string | undefined): Locale | null {
  return LOCALES.find((locale) => locale === language) ?? null;
}
