<?php
/*
 * A page that does the same as HestiaCP 1.10.3 on its two forms for a mail account, with our own markup and scripts. It
 * has the panel's field names, folder of scripts, session, grey text, dark style sheet, shortcuts and Alpine, and
 * handles a form in the same request. The file $PANEL_STATE contains the account, theme and language.
 */
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path)) {
    return false;
}
$state = json_decode(file_get_contents(getenv('PANEL_STATE')), true);
header("Content-Security-Policy: {$state['policy']}");
$_SESSION = ['language' => $state['language'], 'IMAP_SYSTEM' => 'dovecot'];
$h = fn(?string $text): string => htmlspecialchars($text ?? '', ENT_QUOTES);

$isForm = preg_match('#^/(add|edit)/mail/$#', $path, $found) && $state['signedIn'];
if ($isForm) {
    $isNew = $found[1] === 'add';
    $page = "{$found[1]}_mail_acc";
    $v_account = $isNew ? $_POST['v_account'] ?? '' : $_GET['account'];
    $v_quota = $_POST['v_quota'] ?? ($isNew ? '' : $state['quota']);
    $v_blackhole = isset($_POST['v_blackhole']) || (!$isNew && $state['forwardTo'] === ':blackhole:');
    $data = $isNew ? [] : [$v_account => ['QUOTA' => $state['quota'], 'U_DISK' => $state['used']]];
    if ($_POST) {
        $address = strtolower($_POST['v_account']) . "@{$_POST['v_domain']}";
        $_SESSION[$state['refuses'] ? 'error_msg' : 'ok_msg'] = $state['refuses'] ? 'Error: refused' : "Saved: {$h($address)}";
    }
    if ($isNew && isset($_SESSION['ok_msg'])) {
        [$v_account, $v_quota] = ['', ''];
    }
}

/** The head: every page runs the scripts of the folder, and its PHP files can read the variables of the page. */
$head = function (array $variables): void {
    extract($variables);
    foreach (new DirectoryIterator($_SERVER['DOCUMENT_ROOT'] . '/js/custom_scripts') as $file) {
        if ($file->getExtension() === 'js') {
            echo '<script defer src="/js/custom_scripts/', rawurlencode($file->getBasename()), '"></script>';
        } elseif ($file->getExtension() === 'php') {
            require_once $file->getPathname();
        }
    }
};
$list = function (string $title, int $tls, int $plain, int $upgraded): void { ?>
    <h2><?= $title ?></h2>
    <ul class="values-list">
        <li class="values-list-item"><span>Authentication</span><span>Normal password</span></li>
        <li class="values-list-item"><span>SSL/TLS</span><span>Port <?= $tls ?></span></li>
        <li class="values-list-item"><span>STARTTLS</span><span>Port <?= $upgraded ?></span></li>
        <li class="values-list-item"><span>No encryption</span><span>Port <?= $plain ?></span></li>
    </ul>
<?php };
?>
<!doctype html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <title>Panel</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/css/<?= $state['theme'] === 'dark' ? 'dark' : 'default' ?>.css">
    <script defer src="/js/panel.js"></script>
    <script defer src="/js/alpine.js"></script>
    <?php $head($isForm ? compact('page', 'v_account', 'v_quota', 'data') : []); ?>
</head>
<body class="page-mail lang-<?= $h($state['language']) ?>">
    <header class="top-bar"><a class="main-menu-item" href="/list/web/">Web</a> <a class="main-menu-item" href="/list/dns/">DNS</a></header>
    <?php if (!$isForm) { ?>
        <form id="<?= $state['signedIn'] ? 'search' : 'form-login' ?>"><input name="q" aria-label="Any"></form>
    <?php } else { ?>
        <button type="submit" form="main-form" class="button">Save</button>
        <form id="main-form" method="post" x-data="{ showAdvanced: <?= $isNew ? 'false' : 'true' ?> }">
            <input type="hidden" name="token" value="token">
            <input type="hidden" name="<?= $isNew ? 'ok_acc' : 'save' ?>" value="yes">
            <?php foreach (['error_msg', 'ok_msg'] as $message) if (isset($_SESSION[$message])) echo "<p role=\"alert\">{$_SESSION[$message]}</p>"; ?>
            <div class="sidebar-right-grid">
                <div class="sidebar-right-grid-content">
                    <input type="text" name="v_domain" aria-label="Domain" value="<?= $h($_GET['domain']) ?>" disabled>
                    <input type="hidden" name="v_domain" value="<?= $h($_GET['domain']) ?>">
                    <label>Account
                        <input type="<?= $isNew ? 'text' : 'hidden' ?>" class="js-account-input" name="v_account" id="v_account" value="<?= $h($v_account) ?>" required>
                    </label>
                    <label>Password <input type="text" name="v_password" id="v_password"></label>
                    <label>Credentials to <input type="email" name="v_send_email" id="v_send_email"></label>
                    <button type="button" x-on:click="showAdvanced = !showAdvanced">Advanced Options</button>
                    <div x-show="showAdvanced">
                        <div>
                            <label for="v_quota">Quota</label>
                            <input type="text" name="v_quota" id="v_quota" value="<?= $h($v_quota) ?>">
                            <button type="button" class="js-unlimited-toggle" title="Unlimited">∞</button>
                        </div>
                        <label><input type="checkbox" name="v_blackhole" id="v_blackhole"<?= $v_blackhole ? ' checked' : '' ?>> Discard all mail</label>
                        <label><input type="checkbox" name="v_fwd_only" id="v_fwd_for"> Do not store forwarded mail</label>
                    </div>
                </div>
                <div class="sidebar-right-grid-sidebar"><div class="panel">
                    <label>Username <input class="js-account-output" value="" data-postfix="@<?= $h($_GET['domain']) ?>" readonly></label>
                    <label>Hostname <input id="email_settings_hostname" value="mail.<?= $h($_GET['domain']) ?>" readonly></label>
                    <?php $list('IMAP Settings', 993, 143, 143); $list('POP3 Settings', 995, 110, 110); $list('SMTP Settings', 465, 25, 587); ?>
                </div></div>
            </div>
        </form>
    <?php } ?>
</body>
</html>
