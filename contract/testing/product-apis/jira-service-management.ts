import attachments from './jira-service-management/attachments.json' with { type: 'json' };
import attachmentsShape from './jira-service-management/attachments.schema.json' with { type: 'json' };
import comments from './jira-service-management/comments.json' with { type: 'json' };
import commentsShape from './jira-service-management/comments.schema.json' with { type: 'json' };
import error from './jira-service-management/error.json' with { type: 'json' };
import errorShape from './jira-service-management/error.schema.json' with { type: 'json' };
import participants from './jira-service-management/participants.json' with { type: 'json' };
import participantsShape from './jira-service-management/participants.schema.json' with { type: 'json' };
import request from './jira-service-management/request.json' with { type: 'json' };
import requestShape from './jira-service-management/request.schema.json' with { type: 'json' };

/** What Jira Service Management answers, and the published shapes that is held against. */
export const jiraServiceManagement = {
  answers: {
    attachments,
    participants,
    request,
    comments,
    error,
  },
  shapes: {
    attachments: attachmentsShape,
    participants: participantsShape,
    request: requestShape,
    comments: commentsShape,
    error: errorShape,
  },
};
