namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>Chinese in either script, a character a token.</summary>
internal static class Chinese
{
    public static readonly Language Language = new()
    {
        Code = "zh",
        Marks = [],
        Signs = new("""
            [Idle]
            emphasis: 不仅; 不僅; 不但; 不只; 不光; 不单; 不断; 不斷; 不过; 不過; 不管; 不论; 不論; 无论; 無論; 无非; 不得不; 不可不; 差不多; 不久; 对不起; 不少; 要不; 莫不
            other words: 非常; 非洲; 南非; 北非; 是非; 无线; 無線; 没收; 沒收; 没落; 沉没; 未来; 未來; 未必能否; 别的; 別的; 特别; 特別; 区别; 區別; 分别; 分別; 级别; 級別; 性别; 性別; 个别; 個別; 差别; 告别; 告別; 别人; 别国; 类别
            modal-like: 可能性; 社会; 社會; 会议; 會議; 会谈; 會談; 会见; 會見; 会晤; 會晤; 大会; 大會; 机会; 機會; 协会; 協會; 峰会; 峰會; 委员会; 委員會; 议会; 議會; 理事会; 联合会; 会员; 宴会; 晚会; 工会; 教会; 都会; 拜会; 会长; 常会; 年会; 开会; 聚会
            能-like: 能源; 能力; 能量; 功能; 智能; 性能; 核能; 产能; 職能; 职能; 节能; 动能; 技能; 潜能; 太阳能; 人工智能; 能否; 能够否; 效能
            将-like: 将军; 將軍; 即将到来之前; 将领; 上将; 中将; 少将; 大将
            应-like: 供应; 反应; 回应; 响应; 适应; 应对; 效应; 应用; 相应; 應對; 應用; 對應; 对应; 应急; 应邀; 应约; 呼应
            已-like: 而已; 不得已
            只-like: 两只; 一只; 三只; 船只
            若-like: 若干
            几-like: 几乎; 幾乎; 几何
            约-like: 条约; 條約; 合约; 合約; 北约; 北約; 公约; 公約; 约定; 約定; 违约; 签约; 大约; 纽约; 制约; 约束; 约旦; 约翰; 节约; 契约; 预约; 邀约
            [Negation]
            not: 不; 没; 沒; 没有; 沒有; 无; 無; 未; 非; 别; 別; 并非; 並非; 从未; 從未; 从不; 毫不; 毫无; 不是; 未必; 绝不; 決不; 决不
            [Modal]
            may: 可能; 也许; 也許; 或许; 或許; 或将
            will: 会; 會; 将; 將; 将会; 將會; 必将; 必將
            should: 应; 應; 应该; 應該; 应当; 應當; 该; 該
            must: 必须; 必須; 务必; 必要; 需要; 须
            can: 能; 能够; 能夠; 可以
            [Quantifier]
            all: 所有; 全部; 一切; 全体; 全體; 每; 每个; 各国; 各國
            some: 一些; 有些; 某些; 部分; 一部分
            most: 大多数; 大多數; 多数; 多數; 大部分; 绝大多数; 絕大多數
            many: 许多; 許多; 很多; 众多; 眾多; 大量; 不少
            few: 少数; 少數; 很少; 少量
            several: 几个; 幾個; 若干; 数个; 几名; 几位
            only: 只; 仅; 僅; 仅仅; 只是; 唯一; 只有; 只能
            always: 总是; 總是; 始终; 始終; 一直
            sometimes: 有时; 有時; 偶尔
            often: 经常; 經常; 常常; 往往
            almost: 几乎; 幾乎; 差不多; 近#
            about: 约#; 約#; 大约; 大約; 左右
            at least: 至少; 最少; 不少于; 不低于
            at most: 至多; 最多; 不超过; 不超過; 不高于
            more: 超过; 超過; 多于; 逾; 以上; 超#
            less: 不到; 少于; 不足; 以下; 低于
            [Condition]
            if: 如果; 若; 假如; 要是; 倘若; 只要; 如若; 一旦; 的话
            unless: 除非
            [Tense]
            be past: 已; 已经; 已經; 曾; 曾经; 曾經
            be future: 将; 將; 将会; 將會; 即将; 即將; 会; 會
            be present: 正在; 正
            """),
        Coordinators = Alarms.Language.Set("但 而 且 并"),
        Subordinators = [],
        Numbers = new()
        {
            Values = new(""),
            Scales = new("""
                1000: 千
                10000: 万; 萬
                100000000: 亿; 億
                """),
            Units = new("""
                money usd: 美元; 美金
                money cny: 元; 人民币; 人民幣; 元人民币; 元人民幣
                money eur: 欧元; 歐元
                money gbp: 英镑; 英鎊
                money rub: 卢布; 盧布
                money jpy: 日元; 日圆
                money hkd: 港元; 港币
                share percent: 个百分比
                share points: 个百分点; 個百分點; 百分点; 百分點
                measure km: 公里; 千米
                measure mile: 英里
                measure metre: 米
                measure kg: 公斤; 千克
                measure ton: 吨; 噸
                measure barrel: 桶
                measure degree: 度; 摄氏度
                date month: 月
                date month day: 日; 号; 號
                time year: 年
                time month: 个月; 個月
                time week: 周; 星期; 个星期; 週
                time day: 天
                time hour: 小时; 小時; 个小时
                time minute: 分钟; 分鐘
                """),
            Weekdays = new("""
                1: 星期一; 周一; 週一
                2: 星期二; 周二; 週二
                3: 星期三; 周三; 週三
                4: 星期四; 周四; 週四
                5: 星期五; 周五; 週五
                6: 星期六; 周六; 週六
                7: 星期日; 周日; 星期天; 週日
                """),
            Links = Alarms.Language.Set("多 余"),
            Ranges = Alarms.Language.Set("至 到"),
        },
        Names = new("""
            [Name]
            china: 中国; 中國; 中方; 中华人民共和国
            us: 美国; 美國; 美方
            russia: 俄罗斯; 俄羅斯; 俄国; 俄國; 俄方; 俄
            ukraine: 乌克兰; 烏克蘭; 乌方
            uk: 英国; 英國; 英方
            france: 法国; 法國; 法方
            germany: 德国; 德國; 德方
            japan: 日本; 日方
            india: 印度; 印方
            south korea: 韩国; 韓國; 韩方
            north korea: 朝鲜; 朝鮮; 朝方
            iran: 伊朗; 伊方
            iraq: 伊拉克
            israel: 以色列
            taiwan: 台湾; 台灣; 臺灣
            eu: 欧盟; 歐盟
            europe: 欧洲; 歐洲
            nato: 北约; 北約
            un: 联合国; 聯合國
            australia: 澳大利亚; 澳洲
            xi: 习近平; 習近平
            putin: 普京
            trump: 特朗普; 川普
            biden: 拜登
            zelensky: 泽连斯基; 澤連斯基
            wang yi: 王毅
            lavrov: 拉夫罗夫; 拉夫羅夫
            beijing: 北京
            moscow: 莫斯科
            washington: 华盛顿; 華盛頓
            kyiv: 基辅; 基輔
            """),
    };
}
