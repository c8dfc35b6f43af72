<?php
// For PHP's own server: files as they are, commands of the tests, and everything else to WordPress.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$site = getenv('PEER_SITE');
if ($path === '/__peer') {
    require __DIR__ . '/commands.php';
    return true;
}
if (is_file($site . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
chdir($site);
require $site . '/index.php';
