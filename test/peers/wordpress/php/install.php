<?php
// Makes a site of an empty database, in a time zone that is not UTC.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('PEER_URL'), PHP_URL_HOST);
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require getenv('PEER_SITE') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

/** WordPress would send a letter. */
function wp_new_blog_notification() {}

wp_install('Bloggen', 'havblik', 'havblik@example.com', true, '', 'hemmelig');
update_option('timezone_string', 'Europe/Copenhagen');
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules();
