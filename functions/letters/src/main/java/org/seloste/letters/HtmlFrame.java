package org.seloste.letters;

import static org.seloste.letters.Html.escape;

/**
 * The page around a letter's rows: one column of at most 580 pixels.
 *
 * @param language the language of the letter
 * @param subject its subject
 * @param preheader what lists of mails show after the subject
 * @param sender whose letter it is
 */
record HtmlFrame(String language, String subject, String preheader, String sender) {
    /**
     * Dark tones for the programs that know them; the others show the letter light, or invert it by
     * themselves. Nothing else stands here: the letter is whole without it.
     */
    private static final String DARK =
            """
            :root{color-scheme:light dark}
            @media (prefers-color-scheme:dark){
            .paper{background-color:#11171d!important}
            .ink{color:#e9edf1!important}
            .muted{color:#b9c3cd!important}
            .line{border-bottom-color:#34404b!important}
            .bar{border-left-color:#9ccbf7!important}
            .button{background-color:#9ccbf7!important;border-color:#9ccbf7!important}
            .press{color:#0b1218!important}
            }
            """;

    String around(String rows) {
        return """
        <!doctype html>
        <html lang="%1$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>%2$s</title>
        <style>%3$s</style>
        </head>
        <body class="paper" style="margin:0;padding:0;background-color:#ffffff;">
        <div style="display:none;max-height:0;overflow:hidden;">%4$s</div>
        <table role="presentation" class="paper" width="100%%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="background-color:#ffffff;">
        <tr><td lang="%1$s" align="center" style="padding:24px 16px 32px;overflow-wrap:anywhere;word-break:break-word;">
        <table role="presentation" width="580" cellpadding="0" cellspacing="0" border="0" style="width:100%%;max-width:580px;text-align:left;">
        %5$s</table>
        </td></tr>
        </table>
        </body>
        </html>
        """
                .formatted(
                        escape(language),
                        escape(TextLetter.plain(subject)),
                        DARK,
                        escape(preheader),
                        rows);
    }
}
