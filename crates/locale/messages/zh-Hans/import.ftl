### 从其他系统导入预订和客人。

import-menu = 导入
import-title = 导入预订和客人
import-hint = 请在原程序中将预订或客人另存为CSV，然后在此选择文件。在您查看结果之前不会导入任何内容。
import-file = 文件，最多50,000行、20 MB
import-reading = 文件读取方式
import-found = { $name }：{ $count }行
import-encoding = 字符编码
import-delimiter = 列分隔符
import-semicolon = 分号
import-comma = 逗号
import-tab = 制表符
import-bar = 竖线
import-dates = 日期格式
import-dates-ymd = 年、月、日
import-dates-dmy = 日、月、年
import-dates-mdy = 月、日、年
import-dates-unsure = 这些日期有多种读法。导入前请查看下方的前几行。
import-plan = 预订归入的价格方案
import-column = 文件中的列
import-holds = 内容
import-holds-named = “{ $name }”的内容
import-first-lines = 前几行
import-not-used = 不使用
import-unknown-types = 以下房型名称在这里未知。它们对应哪种房型？
import-check = 预览结果
import-would = { $bookings ->
    [0] 可导入{ $guests }位客人。
   *[other] 可导入{ $bookings }笔预订及其{ $guests }位客人。
}
import-first = 前几行的导入结果
import-line = 行
import-own-price = 您的价格
import-lines = 需要您留意的行；其余各行照原样导入
import-lines-more = 另有{ $count }行
import-what = 说明
import-refused = 有{ $count }行无法导入。
import-leave-out = 跳过这些行，导入其余部分
import-run = 导入{ $count }行
import-running = 正在导入。要么全部完成，要么全不导入。
import-come = { $done }/{ $total }行
import-done = { $bookings ->
    [0] 已导入{ $guests }位客人。
   *[other] 已导入{ $bookings }笔预订及其{ $guests }位客人。
}
import-left-out = 已跳过{ $count }行。
import-see = 查看预订
import-again = 导入另一个文件

import-field-reference = 预订号
import-field-last-name = 姓
import-field-first-name = 名
import-field-full-name = 姓名
import-field-email = 电子邮箱
import-field-phone = 电话
import-field-country = 国家/地区
import-field-language = 语言
import-field-arrival = 抵店
import-field-departure = 离店
import-field-nights = 晚数
import-field-adults = 成人
import-field-children = 儿童
import-field-room-type = 房型
import-field-room = 房号
import-field-total = 总价
import-field-notes = 备注
import-field-status = 状态

import-reason-columns = 已跳过：有{ $piece }列，与首行不一致。
import-reason-no-name = 已跳过：没有姓名。
import-reason-guest-field = 已跳过：客人的某个字段过长，或含有不允许的字符（{ $piece }）。
import-reason-email = 已跳过：“{ $piece }”不是完整的电子邮箱地址。
import-reason-reference = 已跳过：“{ $piece }”不能作为预订号。
import-reason-arrival = 已跳过：抵店“{ $piece }”不是日期。
import-reason-departure = 已跳过：离店“{ $piece }”不是日期，也没有晚数。
import-reason-backwards = 已跳过：离店日期（{ $piece }）不晚于抵店日期。
import-reason-too-long = 已跳过：住宿超过一年。
import-reason-over = 已跳过：住宿已于{ $piece }结束。
import-reason-too-far = 已跳过：{ $piece }过于久远。
import-reason-people = 已跳过：“{ $piece }”不是有效的人数。
import-reason-room-type = 已跳过：房型“{ $piece }”在这里未知。
import-reason-party-too-large = 已跳过：此房型住不下{ $piece }位客人。
import-reason-total = 已跳过：“{ $piece }”不是金额。
import-reason-no-price = 已跳过：没有总价，且您的价格方案在这些夜晚没有价格。
import-reason-notes = 已跳过：备注过长。
import-reason-twice = 已跳过：与第{ $piece }行预订号相同。
import-reason-known = 已跳过：预订{ $piece }已存在。
import-reason-cancelled = 已跳过：其状态为“{ $piece }”。
import-reason-sold-out = 已跳过：{ $piece }此房型已无空房。如需超量接收，请先提高超订额度。
import-reason-room-unknown = 已导入但未排房：没有客房“{ $piece }”。
import-reason-room-taken = 已导入但未排房：{ $piece }号房在其中某晚已被占用。
