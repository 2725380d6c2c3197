### 酒店自身的管理：员工、酒店资料、客房，以及程序的运行状况。

house-menu = 设置
house-tab-staff = 员工
house-tab-hotel = 酒店
house-tab-rooms = 客房
house-edit = 编辑
house-discard = 放弃
house-waiting = 设置更改

## 员工

house-staff-at-server = 酒店的员工由服务器管理。更改须连接服务器，并在所有工作站生效。
house-staff-here = 在此工作的人员以用户名和密码登录。
house-staff-add = 添加员工
house-staff-change = 更改资料
house-staff-person = 姓名
house-staff-full-name = 姓名
house-staff-user = 用户名
house-staff-user-hint = 用于登录
house-staff-seen = 最近登录
house-staff-never = 尚未登录
house-staff-you = 本人
house-staff-off = 已停用
house-staff-edit-of = 编辑{ $name }
house-staff-password = 新密码
house-staff-password-of = { $name }的新密码
house-staff-first-password = 初始密码
house-staff-new-password = 新密码
house-staff-password-hint = 至少八个字符，也可用八位数字作PIN码。
house-staff-disable = 停用
house-staff-disable-of = 停用{ $name }
house-staff-disable-hint = 此人将不能再登录。其做过的操作仍以其姓名保留在记录中。
house-staff-disable-you = 这是您本人。您将被退出登录。
house-staff-enable = 启用
house-staff-enable-of = 启用{ $name }
house-staff-done-added = { $name }可以登录了。
house-staff-done-changed = { $name }的资料已更改。
house-staff-done-password = { $name }的密码已更换。
house-staff-done-enabled = { $name }可以重新登录了。
house-staff-done-disabled = { $name }不能再登录。

## 酒店

house-hotel-address = 名称、地址和联系方式
house-hotel-slug = 网址中的名称
house-hotel-fixed = 货币、时区和网址中的名称在设置酒店时选定，不再更改。
house-hotel-fixed-sold = 已有预订使用此货币和时区，因此不可更改。网址中的名称已用于客人的链接。
house-hotel-policies = 每个价格方案都有自己的取消政策，请见：
house-hotel-done = 已保存。
house-hotel-moved-on = 在您填写期间，酒店资料已在别处更改。
house-hotel-moved-on-hint = 仍可保存：只写入您更改过的项目。如双方更改了同一项目，两者都会保留在“待处理”中。
house-vat-from = 自此夜起适用
house-vat-from-hint = 留空：从一开始
house-vat-hint = 较晚开始的税率自其首晚起适用。已有预订仍按预订时的税率。

## 客房

house-rooms-count = { $rooms }间客房 · { $types }种房型
house-rooms-empty = 还没有房型。请先添加房型，再添加客房。
house-rooms-none = 此房型还没有客房。
house-rooms-add = 添加客房
house-rooms-add-of = 添加客房：{ $name }
house-rooms-numbers = 房号
house-rooms-show = 显示{ $count }间已注销的客房
house-rooms-hide = 隐藏{ $count }间已注销的客房
house-rooms-done-added = 已添加{ $count }间客房。
house-room-number = 房号
house-room-floor = 楼层
house-room-floor-hint = 留空：按301之类的房号推定
house-room-edit-of = 编辑{ $room }号房
house-room-done-changed = { $room }号房已更改。
house-room-archived = 已注销
house-room-archive = 注销
house-room-archive-of = 注销{ $room }号房
house-room-archive-hint = 该客房将长期退出酒店：不再销售，也不再清洁。如需维修，请改在房务页面将其设为维修房。您可随时恢复该客房。
house-room-archive-stays = 此客房已分配给客人
house-room-archive-stays-hint = 请先为他们换房。
house-room-archive-nights = 有{ $count }晚需要用到全部客房
house-room-done-archived = { $room }号房已注销。
house-room-back = 恢复
house-room-back-of = 恢复{ $room }号房
house-room-done-back = { $room }号房已恢复。
house-type-add = 添加房型
house-type-change = 更改房型
house-type-edit-of = 编辑{ $name }
house-type-occupancy = { $adults }位成人，共{ $heads }位客人
house-type-rooms = { $count ->
    [0] 没有客房
   *[other] { $count }间客房
}
house-type-beds-in = 床型（{ $language }）
house-type-done = { $name }已保存。

## 运行状况

house-tab-health = 运行状况
health-title = 本机
health-version = 版本
health-file = 酒店数据文件
health-free = 此磁盘可用空间
health-heard = 最近一次与服务器通信
health-last-backup = 最近备份
health-backup-never = 尚无
health-alone = 无服务器，独立工作
health-unknown = 未知
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = 磁盘即将用满。
health-disk-low-hint = 请尽快腾出空间：没有空间就无法保存预订。目前没有丢失任何内容。
health-clock-behind = 本机时钟比服务器慢{ $minutes }分钟。
health-clock-ahead = 本机时钟比服务器快{ $minutes }分钟。
health-clock-off-hint = 请在系统设置中校准，最好通过互联网自动校准。列表中的时间按本机时钟显示。
health-offline = 与服务器的连接已断开。
health-work-backup = 正在备份：{ $share } %
health-work-examine = 正在检查文件：{ $share } %
health-examine = 检查文件
health-examine-hint = 读取酒店数据文件的每一页，并重建所有列表进行比对。您可以继续工作，只是稍慢。
health-examine-failed = 无法检查文件。
health-damaged = 文件已损坏。请勿再在此处预订，并联系技术支持。
health-mended = 部分列表与记录不符，已重建。
health-sound = 一切正常。
health-examined-at = 已读取{ $count }条记录，{ $instant }
health-logs = 保存日志
health-logs-done = 日志已保存。
health-restored = 此酒店由备份恢复，显示的是{ $instant }的状态。
health-restored-hint = 此后发生的内容不在其中。请对照邮件和纸面记录，重新录入。
health-restored-noted = 知道了

## 备份

backup-title = 备份
backup-about = 备份是整个酒店数据的副本，存于一个加密文件中。经打开并检查无误后才算有效。
backup-about-desk = 酒店数据在服务器上；这里的备份是此工作站所掌握内容的又一份副本，存于一个加密文件中。
backup-key = 密钥只保存在本机：只有本机能打开该文件。
backup-make = 立即备份
backup-folder = 位置和数量
backup-where = 文件夹
backup-folder-hint = 文件夹的完整路径，例如位于另一块磁盘。留空：与酒店数据文件同一位置。
backup-keep = 保留份数
backup-none = 还没有备份。请立即进行第一次备份。
backup-as-of = 截至
backup-size = 大小
backup-file = 文件
backup-restore = 恢复
backup-restore-of = 恢复{ $instant }的备份
backup-restore-lost = 酒店将回到{ $instant }的状态，此后的内容不在其中。
backup-restore-aside = 当前的酒店数据不会删除，而是另存在本机。
backup-restore-hint = 所有人都将退出登录，须以当时的密码重新登录。

## 重新加入

again-title = 重新加入服务器
again-about = 如果此工作站的文件已损坏，可从头开始：将该文件另存，并从服务器重新获取酒店数据。
again-why = 这里不能恢复较旧的备份：它不知道此工作站其后售出了哪些客房，会造成重复销售。
again-do = 另存并重新加入
again-aside = 当前文件不会删除，而是另存在本机。此处的本机配额会一直保留到相应夜晚过去。
again-waiting = 有{ $count }项更改尚未送达服务器
again-waiting-hint = 连接恢复后会自动发送。如要继续，请先将其抄下，之后重新录入。
again-sure = 我已抄下
again-nothing-waits = 此工作站的内容已全部送达服务器。
again-code = 您需要服务器地址和此工作站的新代码。

## 此工作站离线期间收到的更改

away-title = 此工作站离线期间：{ $count }项更改
away-hint = 其间其他人所做的操作，最新的在前。有人阅读之前会一直保留在这里。
away-short = { $count }项新更改
away-noted = 标记为已读
away-done = 已标记为已读。
field-hotel = 酒店资料
field-room-types = 房型
field-rate-plans = 价格方案
field-check-in = 入住时间
field-check-out = 退房时间
