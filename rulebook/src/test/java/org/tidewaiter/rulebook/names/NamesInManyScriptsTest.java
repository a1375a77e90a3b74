package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

@DisplayName("Names are read in every script, with the words of the packs")
class NamesInManyScriptsTest {

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # name                               | kind         | rendering, with /legal form, /title, /particle, /initial, /number
        "O'Brien, Patrick J."                | person       | patrick j/i obrien
        JC Smith                             | person       | j/i c/i smith
        Jean-Claude van Damme                | person       | jean claude van/p damme
        Rоman Аbrаmovich                     | person       | roman abramovich
        Jürgen Müller                        | person       | jurgen muller
        Jürgen Müller                        | person       | juergen mueller
        A.B.C. Company Ltd.                  | organisation | abc llc/l
        SiemensAG                            | organisation | siemens jsc/l
        GUANGZHOU HAIGE COMM GRP             | organisation | guangzhou haige communication group/l
        GUANGZHOU HAIGE COMM GRP             | organisation | guangzhou haige commercial group/l
        CNOOC ENERGY TECH & SRVCES LTD       | organisation | cnooc energy technology and/p service llc/l
        M/V Ocean Star IV                    | vessel       | mv/t ocean star 4/n
        Владимир Владимирович Путин          | person       | vladimir vladimirovich putin
        Общество с ограниченной ответственностью «Ромашка» | organisation | llc/l romashka
        習近平                                | person       | xi jinping
        习近平                                | person       | hsi chinping
        北京华信电子科技有限公司              | organisation | beijing huaxin electronic technology llc/l
        深圳市中兴通讯股份有限公司            | organisation | shenzhen zhongxing communication jsc/l
        Ραφαήλ Παπαδόπουλος                  | person       | rafail papadopoulos
        # ---- folding
        Nguyễn Văn Hùng                      | person       | nguyen van/p hung
        ＳＩＥＭＥＮＳ　ＡＧ                 | organisation | siemens jsc/l
        Ǧamāl ʿAbd an-Nāṣir                  | person       | gamal abd an nasir
        Ig0r Sech1n                          | person       | igor sechin
        Boeing 7E7                           | organisation | boeing 7e7
        Søren Ærø Straße                     | person       | soren aero strasse
        J. C. Bose                           | person       | j/i c/i bose
        Kim Jong Un                          | person       | kim jong un
        Ng Wai Man                           | person       | ng wai man
        # ---- titles and particles
        Dr. Haji Abdul Rahman bin Ali        | person       | dr/t haji/t abdul rahman bin/p ali
        M. Nasri                             | person       | m/i nasri
        M.R. Nasri                           | person       | m/i r/i nasri
        D.A. Nasri                           | person       | d/i a/i nasri
        General Than Shwe                    | person       | general/t than shwe
        John Major                           | person       | john major
        王伟先生                              | person       | wang wei xiansheng/t
        MV CHANG GYONG 22                    | vessel       | mv/t chang gyong 22/n
        # ---- legal forms
        Open Joint Stock Company Severny     | organisation | jsc/l severny
        Societatea cu Răspundere Limitată Astra | organisation | llc/l astra
        Kowalski Sp. z o.o.                  | organisation | kowalski llc/l
        Nordsee A/S                          | organisation | nordsee jsc/l
        AB Volvo                             | organisation | jsc/l volvo
        Al Sa Trading FZE                    | organisation | al/p sa trading llc/l
        株式会社タナカ                        | organisation | jsc/l tanaka
        삼성전자주식회사                      | organisation | samseong electronic jsc/l
        # ---- words of trade and numbers
        Pars Elec Eqpt Mfg Co                | organisation | pars electronic equipment manufacturing company/l
        Golden Fund forty-four II            | organisation | gold fund 44/n 2/n
        1st Shpg Srvcs                       | organisation | 1/n shipping service
        中国电子科技集团公司第五十四研究所    | organisation | china electronic technology group/l 54/n institute
        # ---- scripts
        Юрій Їжакевич                        | person       | yurii yizhakevych
        Љубиша Ђорђевић                      | person       | ljubisa djordjevic
        محمد حسن الظواهري                    | person       | muhammad hasan al/p zawahiri
        عبدالكبير البغدادي                   | person       | abd al/p kabir al/p baghdadi
        نرگس محمدی                           | person       | nargas muhammadi
        בנימין                               | person       | binyamin
        김정은                                | person       | kim jongun
        윤석열                                | person       | yoon seokyeol
        トヨタ                                | organisation | toyota
        नरेंद्र मोदी                          | person       | narendr modi
        Գեւորգ Սարգսյան                      | person       | gevorg sargsyan
        გიორგი მელაძე                        | person       | giorgi meladze
        # ---- Arabic names of two words
        Abdulrahman Nasri                      | person       | abd rahman nasri
        Abdul-Rahman Nasri                     | person       | abd rahman nasri
        Salahuddin Khan                       | person       | salah din khan
        Abdelfattah Nasri                      | person       | abd fattah nasri
        Abu Ghaith                            | person       | abu ghaith
        Abughaith Nasri                        | person       | abu ghaith nasri
        أبوغيث                                | person       | abu ghayth
        عواد                                  | person       | awwad
        مروة                                  | person       | marwah
        خيل                                   | person       | khel
        # ---- words written in one, each with a capital
        BorealisTechnologiesCoLtd             | unknown      | borealis technology llc/l
        McAdam DelMonte                       | person       | mcadam delmonte
        # ---- names from elsewhere in Chinese, Korea and shipbuilding in Korean
        乌萨马·本·哈桑                        | person       | usama ben/p hasan
        조선광업개발무역회사                  | unknown      | korea mining development trading company/l
        한빛조선                              | organisation | hanbit shipbuilding
        # ---- as German and French write other scripts
        Michail Lubatschow                   | person       | michail lubachov
        Djamel Djouadi                        | person       | jamel jwadi
        # ---- words written in one with a legal form, a title or a word of trade, and misspelt ones
        Zhenlanltd                            | organisation | zhenlan llc/l
        Zhenlan Industrialco                  | organisation | zhenlan industry company/l
        Zhenlan Compnay Limited               | organisation | zhenlan llc/l
        Petrochemicalzhenlan                  | organisation | petrochemical zhenlan
        Haijimuhammad Nour                    | person       | haijimuhammad nour
        Hajimuhammad Nour                     | person       | haji/t muhammad nour
        Zhenlan Money Exchange                | organisation | zhenlan exchange
        Zhenlan Money Exchange                | organisation | zhenlan money exchange
        # ---- firms by the name they go by, and by its words
        中国航空工业集团有限公司              | organisation | avic group/l llc/l
        中国航空工业集团有限公司              | organisation | china aviation industry group/l llc/l
        Aviation Industry Corporation of China | organisation | avic
        Aviation Industry Corporation of China | organisation | aviation industry inc/l of/p china
        China North Industries Corporation   | organisation | norinco inc/l
        China North Industries Corporation   | organisation | china north industry inc/l
        洛阳栾川钼业集团股份有限公司          | organisation | cmoc group/l jsc/l
        Norwegian Shipping AS                | organisation | norway shipping jsc/l
        No. 38 Research Institute            | organisation | no/p 38/n research institute
        # ---- Han, as it is met in Latin letters
        渡辺健                                | person       | watanabe ken
        田中太郎                              | person       | tanaka taro
        陈国强                                | person       | chan kwokkeung
        阮文雄                                | person       | nguyen vanhung
        金正日                                | person       | kim jongil
        欧阳锋                                | person       | ouyang feng
        曾庆红                                | person       | zeng qinghong
        """)
    void read(String name, String kind, String expected) {
        assertThat(renderings(name, EntityKind.find(kind).orElseThrow())).contains(expected);
    }

    private static List<String> renderings(String name, EntityKind kind) {
        return Standard.READER.read(name, kind).renderings().stream()
                .map(NamesInManyScriptsTest::words)
                .toList();
    }

    private static String words(Rendering rendering) {
        return rendering.tokens().stream().map(NamesInManyScriptsTest::word).collect(Collectors.joining(" "));
    }

    private static String word(NameToken token) {
        return token.kind() == TokenKind.WORD
                ? token.text()
                : token.text() + "/" + token.kind().name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
