<?php
// What people do on the site's own pages, as tests ask for it.
require getenv('PEER_SITE') . '/wp-load.php';

const US = 'havblik';

function peer_reset(): array {
    global $wpdb;
    $wpdb->query("truncate $wpdb->comments");
    $wpdb->query("truncate $wpdb->commentmeta");
    $wpdb->update($wpdb->posts, ['comment_status' => 'open'], ['ID' => 1]);
    wp_cache_flush();
    $user = get_user_by('login', US);
    WP_Application_Passwords::delete_all_application_passwords($user->ID);
    [$password] = WP_Application_Passwords::create_new_application_password($user->ID, ['name' => 'Genklang']);
    return ['user' => US, 'password' => $password];
}

/** Somebody who may write articles, and moderate nothing. */
function peer_author(): array {
    $id = username_exists('forfatter') ?: wp_insert_user([
        'user_login' => 'forfatter',
        'user_pass' => 'hemmelig',
        'user_email' => 'forfatter@example.com',
        'role' => 'author',
    ]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => uniqid('Genklang ')]);
    return ['user' => 'forfatter', 'password' => $password];
}

function peer_comment(array $given): array {
    $user = ($given['isOurs'] ?? false) ? get_user_by('login', US) : null;
    $at = strtotime($given['createdAt'] ?? 'now');
    $id = wp_insert_comment(wp_slash([
        'comment_post_ID' => 1,
        'comment_parent' => (int) ($given['parent'] ?? 0),
        'user_id' => $user->ID ?? 0,
        'comment_author' => $user->display_name ?? $given['name'] ?? 'En gæst',
        'comment_author_email' => $user->user_email ?? $given['email'] ?? '',
        'comment_content' => esc_html($given['text']),
        'comment_date_gmt' => gmdate('Y-m-d H:i:s', $at),
        'comment_date' => get_date_from_gmt(gmdate('Y-m-d H:i:s', $at)),
        'comment_approved' => 1,
    ]));
    return ['id' => (string) $id];
}

function peer_comments(array $given): array {
    return array_map('peer_comment', $given['comments']);
}

function peer_edit(array $given): array {
    wp_update_comment(wp_slash(['comment_ID' => (int) $given['id'], 'comment_content' => esc_html($given['text'])]));
    return [];
}

function peer_trash(array $given): array {
    wp_trash_comment((int) $given['id']);
    return [];
}

function peer_revoke(): array {
    WP_Application_Passwords::delete_all_application_passwords(get_user_by('login', US)->ID);
    return [];
}

function peer_close(): array {
    wp_update_post(['ID' => 1, 'comment_status' => 'closed']);
    return [];
}

function peer_published(array $given): array {
    $ours = get_comments([
        'parent' => (int) $given['parent'],
        'user_id' => get_user_by('login', US)->ID,
        'order' => 'ASC',
        'orderby' => 'comment_ID',
        'status' => 'all',
    ]);
    return array_map(fn ($comment) => wp_specialchars_decode($comment->comment_content), $ours);
}

$given = json_decode(file_get_contents('php://input'), true);
$commands = ['reset', 'author', 'comments', 'edit', 'trash', 'revoke', 'close', 'published'];
header('content-type: application/json');
if (!in_array($given['command'] ?? '', $commands, true)) {
    http_response_code(400);
    echo json_encode(['error' => 'no such command']);
    return;
}
echo json_encode(('peer_' . $given['command'])($given));
